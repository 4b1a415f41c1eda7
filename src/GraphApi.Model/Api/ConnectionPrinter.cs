using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints connection types, and edge types with the properties of their relationship.</summary>
internal static class ConnectionPrinter
{
    public static void PrintRoot(SdlWriter writer, CompositeType type) =>
        Print(writer, ApiNames.Root(type), type, type.Name, $"A page of nodes of type {type.Name}.", []);

    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field)
    {
        var properties = field is RelationshipField { Properties: { } shown } ? shown.Fields : [];
        var stem = ApiNames.HasEdge(field) ? field.ApiName : field.Target.Name;
        Print(writer, field.ApiName, field.Target, stem, $"A page of {owner.Name}.{field.Name}.", properties);
    }

    public static void PrintSearch(SdlWriter writer, SearchResultType type)
    {
        OpenConnection(writer, ApiNames.Search, type, "A page of what a search finds.");
        writer.Close();
        OpenEdge(writer, ApiNames.Search, type);
        writer.Member($"match: {ApiNames.SearchMatch}!", "How well the node fits the search.");
        writer.Close();
    }

    private static void Print(
        SdlWriter writer, string stem, CompositeType target, string elementStem, string description, IReadOnlyList<ScalarField> properties)
    {
        OpenConnection(writer, stem, target, description);
        writer.Member($"aggregate: {ApiNames.Aggregate(elementStem)}!", "Of all pages together: what their values come to.");
        if (GroupPrinter.HasMembers(target, properties))
            PrintGroups(writer, elementStem);
        writer.Close();

        OpenEdge(writer, stem, target);
        foreach (var property in properties)
            writer.Member(FieldText.Scalar(property), property.Description, property.DeprecationReason);
        writer.Close();
    }

    private static void OpenConnection(SdlWriter writer, string stem, CompositeType target, string description)
    {
        writer.Open($"type {ApiNames.Connection(stem)}", description);
        writer.Member($"edges: [{ApiNames.Edge(stem)}!]!", "The page's nodes, each with its cursor.");
        writer.Member($"nodes: [{target.Name}!]!", "The page's nodes alone.");
        writer.Member($"pageInfo: {ApiNames.PageInfo}!", "Where the page lies.");
        writer.Member("totalCount: Int!", "How many there are on all pages.");
    }

    private static void OpenEdge(SdlWriter writer, string stem, CompositeType target)
    {
        writer.Open($"type {ApiNames.Edge(stem)}", $"A place in {ApiNames.Connection(stem)}.");
        writer.Member("cursor: String!", "What `after` and `before` take to go on from here.");
        writer.Member($"node: {target.Name}!", "The node.");
    }

    private static void PrintGroups(SdlWriter writer, string elementStem) => writer.Member(
        $"groups(by: [{ApiNames.Group(elementStem)}!]!, first: Int): [{ApiNames.AggregateGroup}!]!",
        "Of all pages together: how many there are of each key, the largest groups first; of equal ones by key, null first.");
}
