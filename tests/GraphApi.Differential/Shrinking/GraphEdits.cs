using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Shrinking;

/// <summary>Graphs that are smaller than a given one, those that lack the most first.</summary>
internal static class GraphEdits
{
    public static IEnumerable<ImmutableArray<GraphBatch>> Smaller(ImmutableArray<GraphBatch> batches) =>
        Enumerable.Range(0, batches.Length).Reverse().SelectMany(i => Smaller(batches, i));

    private static IEnumerable<ImmutableArray<GraphBatch>> Smaller(ImmutableArray<GraphBatch> batches, int place)
    {
        if (batches.Length > 1)
            yield return batches.RemoveAt(place);
        var batch = batches[place];
        foreach (var nodes in Chunks(batch.Nodes))
            yield return Without(batches, place, nodes);
        foreach (var relationships in Chunks(batch.Relationships))
            yield return batches.SetItem(place, batch with { Relationships = batch.Relationships.RemoveRange(relationships) });
        foreach (var plainer in Plainer(batch))
            yield return batches.SetItem(place, plainer);
    }

    /// <summary>Runs of elements: a half, a quarter, ... one.</summary>
    private static IEnumerable<List<T>> Chunks<T>(ImmutableArray<T> all)
    {
        for (var size = (all.Length + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var start = 0; start < all.Length; start += size)
                yield return [.. all.Skip(start).Take(size)];
        }
    }

    /// <summary>With the nodes go their relationships, in all batches.</summary>
    private static ImmutableArray<GraphBatch> Without(ImmutableArray<GraphBatch> batches, int place, List<NodeChange> nodes)
    {
        var left = batches[place] with { Nodes = batches[place].Nodes.RemoveRange(nodes) };
        var all = batches.SetItem(place, left).SelectMany(b => b.Nodes).ToHashSet();
        bool IsThere(NodeReference end) => all.Any(n => end.Type.Includes(n.Type) && n.Key == end.Key);
        return [.. batches.SetItem(place, left).Select(b => b with { Relationships = [.. b.Relationships.Where(r => IsThere(r.From) && IsThere(r.To))] })];
    }

    private static IEnumerable<GraphBatch> Plainer(GraphBatch batch)
    {
        for (var i = 0; i < batch.Nodes.Length; i++)
        {
            var node = batch.Nodes[i];
            foreach (var values in Plainer(node.Values, node.Type.Scalars.Select(f => f.IsNonNull || f == node.Type.Key)))
                yield return batch with { Nodes = batch.Nodes.SetItem(i, node with { Values = values }) };
        }

        for (var i = 0; i < batch.Relationships.Length; i++)
        {
            var relationship = batch.Relationships[i];
            foreach (var values in Plainer(relationship.Values, relationship.Type.Properties.Select(f => f.IsNonNull)))
                yield return batch with { Relationships = batch.Relationships.SetItem(i, relationship with { Values = values }) };
        }
    }

    /// <summary>All optional values away at once, then each alone.</summary>
    private static IEnumerable<ImmutableArray<GraphValue>> Plainer(ImmutableArray<GraphValue> values, IEnumerable<bool> needed)
    {
        var optional = needed.Select((n, i) => (Needed: n, Place: i)).Where(p => !p.Needed && !values[p.Place].IsNull).Select(p => p.Place).ToList();
        if (optional.Count > 1)
            yield return [.. values.Select((v, i) => optional.Contains(i) ? GraphValue.Null : v)];
        foreach (var place in optional)
            yield return values.SetItem(place, GraphValue.Null);
    }
}
