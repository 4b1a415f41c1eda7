using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>A relationship between two nodes.</summary>
public sealed class MemoryRelationship(RelationshipType type, MemoryNode from, MemoryNode to)
{
    public RelationshipType Type { get; } = type;

    public MemoryNode From { get; } = from;

    public MemoryNode To { get; } = to;

    /// <summary>Along <see cref="RelationshipType.Properties"/>.</summary>
    public ImmutableArray<GraphValue> Values { get; internal set; } = [];

    public GraphValue this[ScalarField property] => Values[Type.Properties.IndexOf(p => p.Property == property.Property)];

    public ImmutableArray<GraphValue> Identity => [.. Type.Identity.Select(p => this[p])];

    /// <summary>The node that a step from the other end arrives at.</summary>
    public MemoryNode OtherEnd(MemoryNode start, Direction direction) => direction switch
    {
        Direction.Out => To,
        Direction.In => From,
        _ => From == start ? To : From,
    };
}
