using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Values of enums: a new one may reach a client that does not know it.</summary>
internal sealed class EnumValueChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        var values = Pairs.Of(Values(before), Values(after), v => v.Name.StringValue);
        return
        [
            .. values.Removed.Select(v => ApiChange.Breaking(FieldChanges.Path(after, v), "The value was removed.")),
            .. values.Added.Select(v => ApiChange.Dangerous(FieldChanges.Path(after, v), "The value was added.")),
        ];
    }

    private static IEnumerable<GraphQLEnumValueDefinition>? Values(GraphQLTypeDefinition type) => (type as GraphQLEnumTypeDefinition)?.Values?.Items;
}
