using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Types that come, go, or become another kind of type.</summary>
internal static class TypeChanges
{
    public static IEnumerable<ApiChange> In(Pairs<GraphQLTypeDefinition> types) =>
    [
        .. types.Removed.Select(t => ApiChange.Breaking(t.Name.StringValue, $"The {Kind(t)} was removed.")),
        .. types.Added.Select(t => ApiChange.Safe(t.Name.StringValue, $"The {Kind(t)} was added.")),
        .. types.Kept
            .Where(t => t.Before.Kind != t.After.Kind)
            .Select(t => ApiChange.Breaking(t.After.Name.StringValue, $"It was of kind {Kind(t.Before)} and is of kind {Kind(t.After)}.")),
    ];

    /// <summary>The types whose members can be compared.</summary>
    public static IEnumerable<(GraphQLTypeDefinition Before, GraphQLTypeDefinition After)> Alike(Pairs<GraphQLTypeDefinition> types) =>
        types.Kept.Where(t => t.Before.Kind == t.After.Kind);

    private static string Kind(GraphQLTypeDefinition type) => type switch
    {
        GraphQLInterfaceTypeDefinition => "interface",
        GraphQLUnionTypeDefinition => "union",
        GraphQLEnumTypeDefinition => "enum",
        GraphQLInputObjectTypeDefinition => "input",
        GraphQLScalarTypeDefinition => "scalar",
        _ => "type",
    };
}
