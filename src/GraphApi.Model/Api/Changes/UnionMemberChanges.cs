using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Members of unions: a new one may reach a client that does not know it.</summary>
internal sealed class UnionMemberChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        var members = Pairs.Of(Members(before), Members(after), m => m.Name.StringValue);
        return
        [
            .. members.Removed.Select(m => ApiChange.Breaking(FieldChanges.Path(after, m), "The type left the union.")),
            .. members.Added.Select(m => ApiChange.Dangerous(FieldChanges.Path(after, m), "The type joined the union.")),
        ];
    }

    private static IEnumerable<GraphQLNamedType>? Members(GraphQLTypeDefinition type) => (type as GraphQLUnionTypeDefinition)?.Types?.Items;
}
