using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Planning.Import.Json;

namespace GraphApi.Planning.Import.Merging;

/// <summary>Makes one batch of all that was read: the same node or relationship, given twice, is there once.</summary>
internal sealed class BatchMerger(ErrorList errors)
{
    private readonly Dictionary<(CompositeType Type, string Key), (NodeChange Node, JsonPlace Place)> _byKey = [];
    private readonly ImmutableArray<NodeChange>.Builder _nodes = ImmutableArray.CreateBuilder<NodeChange>();
    private readonly RelationshipMerge _relationships = new(errors);

    public void Add(NodeChange node, JsonPlace place)
    {
        if (!_byKey.TryGetValue((node.Type, node.Key), out var same))
            AddNew(node, place);
        else if (!same.Node.Values.AsSpan().SequenceEqual(node.Values.AsSpan()))
            errors.Add(
                ImportErrorCodes.DuplicateKey,
                $"The {node.Type.Name} {node.Key} has other values at {same.Place.WithFile()}, line {same.Place.Line}.",
                place);
    }

    public void Add(PendingRelationship relationship) => _relationships.Add(relationship);

    public GraphBatch Merge() => new(_nodes.ToImmutable(), _relationships.Merge(Resolve));

    private void AddNew(NodeChange node, JsonPlace place)
    {
        _nodes.Add(node);
        _byKey.Add((node.Type, node.Key), (node, place));
        foreach (var shared in node.Type.SharedTypes)
        {
            if (_byKey.TryAdd((shared, node.Key), (node, place)))
                continue;
            var (other, otherPlace) = _byKey[(shared, node.Key)];
            errors.Add(
                ImportErrorCodes.DuplicateKey,
                $"Keys are unique among all {shared.Name} types: the {other.Type.Name} at {otherPlace.WithFile()} has {node.Key} already.",
                place);
            return;
        }
    }

    /// <summary>The node itself where an interface or union names it, so that <c>Subject kyiv</c> and <c>Place kyiv</c> are one end.</summary>
    private NodeReference Resolve(NodeReference reference) =>
        _byKey.TryGetValue((reference.Type, reference.Key), out var found) ? reference with { Type = found.Node.Type } : reference;
}
