using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Fields and values that are deprecated, or no longer are.</summary>
internal sealed class DeprecationChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        foreach (var (old, current) in Pairs.Of(Members(before), Members(after), m => ((INamedNode)m).Name.StringValue).Kept)
        {
            var path = FieldChanges.Path(after, (INamedNode)current);
            if ((Mark(old), Mark(current)) is var (was, now) && was != now)
                yield return ApiChange.Safe(path, now is null ? "It is no longer deprecated." : was is null ? "It is deprecated." : "The reason of its deprecation changed.");
        }
    }

    private static IEnumerable<ASTNode>? Members(GraphQLTypeDefinition type) => type switch
    {
        IHasFieldsDefinitionNode fields => fields.Fields?.Items,
        GraphQLEnumTypeDefinition values => values.Values?.Items,
        _ => null,
    };

    private static string? Mark(ASTNode member) =>
        ((IHasDirectivesNode)member).Directives?.Items.FirstOrDefault(d => d.Name.StringValue == "deprecated") is { } mark ? TypeText.Of(mark) : null;
}
