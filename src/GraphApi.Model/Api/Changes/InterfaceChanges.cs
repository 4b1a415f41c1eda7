using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Interfaces that a type implements: a new one lets the type come where clients did not meet it before.</summary>
internal sealed class InterfaceChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        var interfaces = Pairs.Of(Interfaces(before), Interfaces(after), i => i.Name.StringValue);
        return
        [
            .. interfaces.Removed.Select(i => ApiChange.Breaking(after.Name.StringValue, $"It no longer implements {i.Name.StringValue}.")),
            .. interfaces.Added.Select(i => ApiChange.Dangerous(after.Name.StringValue, $"It implements {i.Name.StringValue}.")),
        ];
    }

    private static IEnumerable<GraphQLNamedType>? Interfaces(GraphQLTypeDefinition type) => (type as IHasInterfacesNode)?.Interfaces?.Items;
}
