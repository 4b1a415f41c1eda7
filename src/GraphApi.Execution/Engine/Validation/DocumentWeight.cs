using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>How much stands in a document. Counted before it is validated, since that costs more than the count.</summary>
internal sealed class DocumentWeight
{
    public int Fields { get; private set; }

    public int Aliases { get; private set; }

    public int Directives { get; private set; }

    /// <summary>Fragments declared, and fragments spread.</summary>
    public int Fragments { get; private set; }

    public int Variables { get; private set; }

    public static DocumentWeight Of(GraphQLDocument document)
    {
        var weight = new DocumentWeight();
        foreach (var definition in document.Definitions)
            weight.Count(definition);
        return weight;
    }

    /// <summary>Counts no further than one above <paramref name="most"/>.</summary>
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">Something is no token.</exception>
    public static int CountTokens(string document, int most)
    {
        ROM source = document;
        var (tokens, position) = (0, 0);
        while (tokens <= most)
        {
            var token = Lexer.Lex(source, position);
            if (token.Kind == TokenKind.EOF)
                return tokens;
            if (token.Kind != TokenKind.COMMENT)
                tokens++;
            position = token.End;
        }

        return tokens;
    }

    private void Count(ASTNode definition)
    {
        Directives += (definition as IHasDirectivesNode)?.Directives?.Count ?? 0;
        switch (definition)
        {
            case GraphQLOperationDefinition operation:
                Variables += operation.Variables?.Count ?? 0;
                Count(operation.SelectionSet);
                break;
            case GraphQLFragmentDefinition fragment:
                Fragments++;
                Count(fragment.SelectionSet);
                break;
        }
    }

    private void Count(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            Directives += ((IHasDirectivesNode)selection).Directives?.Count ?? 0;
            switch (selection)
            {
                case GraphQLField field:
                    Fields++;
                    Aliases += field.Alias is null ? 0 : 1;
                    if (field.SelectionSet is { } below)
                        Count(below);
                    break;
                case GraphQLInlineFragment inline: Count(inline.SelectionSet); break;
                case GraphQLFragmentSpread: Fragments++; break;
            }
        }
    }
}
