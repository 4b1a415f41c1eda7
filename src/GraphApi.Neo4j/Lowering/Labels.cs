using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Lowering;

/// <summary>The labels of what GraphApi writes: a node has those of its type, and the name of each interface of the type.</summary>
internal static class Labels
{
    /// <summary>The label that finds nodes of the type.</summary>
    public static string Of(CompositeType type) => type is NodeType node ? node.Labels[0] : type.Name;

    /// <summary>All labels of a node, the finding one first.</summary>
    public static IEnumerable<string> All(NodeType type) =>
        type.Labels.Concat(type.Interfaces.Select(i => i.Name)).Distinct(StringComparer.Ordinal);
}
