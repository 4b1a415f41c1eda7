using GraphApi.Model.Parsing;
using GraphApi.Planning.Binding;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Refuses documents that would cost too much to validate, before they are validated: within these limits that takes 0.25 s at most.</summary>
internal sealed class DocumentLimits(ExecutionOptions options)
{
    /// <summary>The document with short lines; null where it has no others.</summary>
    /// <exception cref="RequestException">There is too much text.</exception>
    /// <exception cref="SyntaxException">Something is no token.</exception>
    public ShortLines? Check(string query)
    {
        Limit(query.Length, options.MaxDocumentLength, ErrorCodes.DocumentTooLarge, "characters");
        var lines = ShortLines.Of(query);
        Limit(lines?.LongestToken ?? 0, ShortLines.MaxTokenLength, ErrorCodes.DocumentTooLarge, "characters in one text");
        Limit(CountTokens(query, lines), options.MaxTokens, ErrorCodes.TooManyTokens, "tokens");
        return lines;
    }

    /// <exception cref="RequestException">There is too much of something.</exception>
    public void Check(GraphQLDocument document)
    {
        var weight = DocumentWeight.Of(document);
        Limit(weight.Fields, options.MaxFields, OperationErrorCodes.TooManyFields, "fields");
        Limit(weight.Aliases, options.MaxAliases, ErrorCodes.TooManyAliases, "aliases");
        Limit(weight.Directives, options.MaxDirectives, ErrorCodes.TooManyDirectives, "directives");
        Limit(weight.Fragments, options.MaxFragments, ErrorCodes.TooManyFragments, "fragments");
        Limit(weight.Variables, options.MaxVariables, ErrorCodes.TooManyVariables, "variables");
    }

    private int CountTokens(string query, ShortLines? lines)
    {
        try
        {
            return DocumentWeight.CountTokens(lines?.Text ?? query, options.MaxTokens);
        }
        catch (GraphQLParserException e)
        {
            throw new SyntaxException(e, lines);
        }
    }

    private static void Limit(int count, int most, string code, string what)
    {
        if (count > most)
            throw new RequestException(code, $"The document has more than {most} {what}; split it, or put its values into variables.");
    }
}
