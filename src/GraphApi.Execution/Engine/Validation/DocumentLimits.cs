using GraphApi.Planning.Binding;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Refuses documents that would cost too much to validate, before they are validated: within these limits that takes 0.25 s at most.</summary>
internal sealed class DocumentLimits(ExecutionOptions options)
{
    /// <exception cref="RequestException">There is too much text.</exception>
    public void Check(string query)
    {
        Limit(query.Length, options.MaxDocumentLength, ErrorCodes.DocumentTooLarge, "characters");
        Limit(DocumentWeight.CountTokens(query, options.MaxTokens), options.MaxTokens, ErrorCodes.TooManyTokens, "tokens");
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

    private static void Limit(int count, int most, string code, string what)
    {
        if (count > most)
            throw new RequestException(code, $"The document has more than {most} {what}; split it, or put its values into variables.");
    }
}
