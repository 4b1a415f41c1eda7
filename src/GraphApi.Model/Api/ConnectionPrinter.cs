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

    private static void Print(SdlWriter writer, string stem, CompositeType target, string description, IEnumerable<ScalarField> properties)
    {
        writer.Open($"type {ApiNames.Connection(stem)}", description);
        writer.Member($"edges: [{ApiNames.Edge(stem)}!]!", "The page's nodes, each with its cursor.");
        writer.Member($"nodes: [{target.Name}!]!", "The page's nodes alone.");
        writer.Member($"pageInfo: {ApiNames.PageInfo}!", "Where the page lies.");
        writer.Member("totalCount: Int!", "How many there are on all pages.");
        writer.Close();

        writer.Open($"type {ApiNames.Edge(stem)}", $"A place in {ApiNames.Connection(stem)}.");
        writer.Member("cursor: String!", "What `after` and `before` take to go on from here.");
        writer.Member($"node: {target.Name}!", "The node.");
        foreach (var property in properties)
            writer.Member(FieldText.Scalar(property), property.Description, property.DeprecationReason);
        writer.Close();
    }
}
