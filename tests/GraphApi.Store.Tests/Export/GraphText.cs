using System.Collections.Immutable;
using GraphApi.Differential.Evaluation;
using GraphApi.Model.Values;

namespace GraphApi.Store.Tests.Export;

/// <summary>All that a graph holds, in an order of its own, so that two graphs can be told apart.</summary>
internal static class GraphText
{
    public static string Of(MemoryGraph graph) => string.Join('\n', Lines(graph).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lines(MemoryGraph graph) => graph.Nodes.Select(n => $"{Node(n)} {Values(n.Values)}").Concat(
        graph.Relationships.Select(r => $"{Node(r.From)} {r.Type.Name} {Node(r.To)} {Values(r.Values)}"));

    private static string Node(MemoryNode node) => $"{node.Type}({node.Key})";

    private static string Values(ImmutableArray<GraphValue> values) => string.Join(' ', values.Select(v => $"{v.Kind}:{v}"));
}
