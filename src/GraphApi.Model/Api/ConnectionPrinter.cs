using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints connection types, and edge types with the properties of their relationship.</summary>
internal static class ConnectionPrinter
{
    public static void PrintRoot(SdlWriter writer, CompositeType type) =>
        Print(writer, ApiNames.Root(type), type, $"A page of nodes of type {type.Name}.", []);

    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field)
    {
        var properties = field is RelationshipField { Properties: { } shown } ? shown.Fields : [];
        Print(writer, field.ApiName, field.Target, $"A page of {owner.Name}.{field.Name}.", properties);
    }

    public static void PrintSearch(SdlWriter writer, SearchResultType type)
    {
        PrintConnection(writer, ApiNames.Search, type, "A page of what a search finds.");
        OpenEdge(writer, ApiNames.Search, type);
        writer.Member($"match: {ApiNames.SearchMatch}!", "How well the node fits the search.");
        writer.Close();
    }

    private static void Print(SdlWriter writer, string stem, CompositeType target, string description, IEnumerable<ScalarField> properties)
    {
        PrintConnection(writer, stem, target, description);
        OpenEdge(writer, stem, target);
        foreach (var property in properties)
            writer.Member(FieldText.Scalar(property), property.Description, property.DeprecationReason);
        writer.Close();
    }

    private static void PrintConnection(SdlWriter writer, string stem, CompositeType target, string description)
    {
        writer.Open($"type {ApiNames.Connection(stem)}", description);
        writer.Member($"edges: [{ApiNames.Edge(stem)}!]!", "The page's nodes, each with its cursor.");
        writer.Member($"nodes: [{target.Name}!]!", "The page's nodes alone.");
        writer.Member($"pageInfo: {ApiNames.PageInfo}!", "Where the page lies.");
        writer.Member("totalCount: Int!", "How many there are on all pages.");
        writer.Close();
    }

    private static void OpenEdge(SdlWriter writer, string stem, CompositeType target)
    {
        writer.Open($"type {ApiNames.Edge(stem)}", $"A place in {ApiNames.Connection(stem)}.");
        writer.Member("cursor: String!", "What `after` and `before` take to go on from here.");
        writer.Member($"node: {target.Name}!", "The node.");
    }
}
