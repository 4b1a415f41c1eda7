using System.Collections.Immutable;

namespace GraphApi.Neo4j.Discovery;

/// <summary>The labels that some nodes have together, sorted, and how many nodes of the sample have just those.</summary>
internal sealed record LabelSet(ImmutableArray<string> Labels, long Nodes)
{
    public static LabelSet Of(object? labels, long nodes) => new([.. Storage.BoltRows.Strings(labels).Order(StringComparer.Ordinal)], nodes);

    public bool Has(string label) => Labels.Contains(label);

    public bool IsOf(ImmutableArray<string> labels) => Labels.SequenceEqual(labels);
}
