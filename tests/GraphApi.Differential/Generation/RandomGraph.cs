using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Generation;

/// <summary>
/// Makes a graph that is dense enough for pages, ties, cycles, loops and parallel relationships: one import, and often a second
/// one that changes part of the first.
/// </summary>
public sealed class RandomGraph
{
    private readonly GraphModel _model;
    private readonly Random _random;
    private readonly RandomValues _values;
    private readonly int _size;
    private readonly List<NodeChange> _nodes = [];

    private RandomGraph(GraphModel model, int seed, int size)
    {
        (_model, _random, _size) = (model, new Random(seed), size);
        _values = new RandomValues(_random);
    }

    /// <param name="size">About how many nodes each type has.</param>
    public static ImmutableArray<GraphBatch> Generate(GraphModel model, int seed, int size) =>
        new RandomGraph(model, seed, size).Generate();

    private ImmutableArray<GraphBatch> Generate()
    {
        AddNodes();
        var relationships = new RandomRelationships(_model, _random, _values, _nodes).Generate();
        var first = new GraphBatch([.. _nodes], [.. relationships]);
        return _random.Chance(0.5) ? [first] : [first, Revise(first)];
    }

    private void AddNodes()
    {
        var keys = new KeyPool(_random);
        foreach (var type in _model.NodeTypes)
        {
            foreach (var key in keys.Take(type, Count()))
                _nodes.Add(new NodeChange(type, [.. type.Scalars.Select(f => ValueOf(type, f, key))]));
        }
    }

    /// <summary>Now and then none, now and then more than the largest page.</summary>
    private int Count() => _random.NextDouble() switch
    {
        < 0.03 => 0,
        < 0.1 => 1,
        < 0.2 => Math.Max(_size, 55),
        _ => (_size / 2) + _random.Next(_size + 1),
    };

    private GraphValue ValueOf(NodeType type, ScalarField field, string key)
    {
        if (field.Property == type.Key.Property)
            return GraphValue.String(key);
        var value = _values.Of(field);
        return field.IsUnique && IsTaken(type, field, value) ? GraphValue.Null : value;
    }

    private bool IsTaken(NodeType type, ScalarField field, GraphValue value) =>
        _nodes.Any(n => n.Type == type && n.Values[type.Scalars.IndexOf(field)] == value);

    /// <summary>The same things with other values: what an import finds there already.</summary>
    private GraphBatch Revise(GraphBatch batch) => new(
        [.. batch.Nodes.Where(_ => _random.Chance(0.3)).Select(Revise)],
        [.. batch.Relationships.Where(_ => _random.Chance(0.3)).Select(Revise)]);

    private NodeChange Revise(NodeChange node) => node with
    {
        Values = [.. node.Type.Scalars.Zip(node.Values, (f, v) => f.Property == node.Type.Key.Property || f.IsUnique ? v : _values.Of(f))],
    };

    private RelationshipChange Revise(RelationshipChange relationship) => relationship with
    {
        Values = [.. relationship.Type.Properties.Zip(relationship.Values, (p, v) => p.IsId ? v : _values.Of(p))],
    };
}
