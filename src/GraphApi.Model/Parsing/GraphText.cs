using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphApi.Model.Parsing;

/// <summary>Parses documents and schemas.</summary>
public static class GraphText
{
    private static readonly ParserOptions Options = new() { Ignore = IgnoreOptions.Comments };

    /// <param name="text">The text.</param>
    /// <param name="lines">The same with short lines; null where it has no others.</param>
    /// <exception cref="SyntaxException">It is not GraphQL.</exception>
    public static GraphQLDocument Parse(string text, ShortLines? lines)
    {
        try
        {
            if (lines is not null)
                _ = Parser.Parse(lines.Text, Options);
            return Parser.Parse(text, Options);
        }
        catch (GraphQLParserException e)
        {
            throw new SyntaxException(e, lines);
        }
    }
}
