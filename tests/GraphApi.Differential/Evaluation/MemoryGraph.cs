using GraphApi.Model.Types;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Evaluation;

/// <summary>A graph in lists, as imports make it: what is there already gets the new values.</summary>
public sealed class MemoryGraph
{
    private readonly List<MemoryNode> _nodes = [];
    private readonly List<MemoryRelationship> _relationships = [];

    public IReadOnlyList<MemoryNode> Nodes => _nodes;

    public IReadOnlyList<MemoryRelationship> Relationships => _relationships;

    public static MemoryGraph Of(IEnumerable<GraphBatch> batches)
    {
        var graph = new MemoryGraph();
        foreach (var batch in batches)
            graph.Import(batch);
        return graph;
    }

    public MemoryNode? Find(CompositeType type, string key) => _nodes.Find(n => type.Includes(n.Type) && n.Key == key);

    /// <summary>One import that makes this graph.</summary>
    public GraphBatch ToBatch() => new(
        [.. _nodes.Select(n => new NodeChange(n.Type, n.Values))],
        [.. _relationships.Select(r => new RelationshipChange(r.Type, Refer(r.From), Refer(r.To), r.Values, "graph"))]);

    private static NodeReference Refer(MemoryNode node) => new(node.Type, node.Key);

    private void Import(GraphBatch batch)
    {
        foreach (var change in batch.Nodes)
            Import(change);
        foreach (var change in batch.Relationships)
            Import(change);
    }

    private void Import(NodeChange change)
    {
        var node = Find(change.Type, change.Key);
        if (node is null)
            _nodes.Add(node = new MemoryNode(change.Type, change.Key));
        node.Values = change.Values;
    }

    /// <summary>A relationship is known by its type, its ends and its identity.</summary>
    private void Import(RelationshipChange change)
    {
        var from = Find(change.From.Type, change.From.Key) ?? throw new ArgumentException($"No node {change.From}.", nameof(change));
        var to = Find(change.To.Type, change.To.Key) ?? throw new ArgumentException($"No node {change.To}.", nameof(change));
        var relationship = from.Walk(change.Type, Model.Fields.Direction.Out)
            .FirstOrDefault(r => r.To == to && r.Identity.SequenceEqual(change.Identity));
        if (relationship is null)
        {
            _relationships.Add(relationship = new MemoryRelationship(change.Type, from, to));
            MemoryNode.Connect(relationship);
        }

        relationship.Values = change.Values;
    }
}
