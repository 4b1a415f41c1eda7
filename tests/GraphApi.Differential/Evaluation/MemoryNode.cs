using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>A node with the relationships at it.</summary>
public sealed class MemoryNode(NodeType type, string key)
{
    private readonly List<MemoryRelationship> _out = [];
    private readonly List<MemoryRelationship> _in = [];

    public NodeType Type { get; } = type;

    public string Key { get; } = key;

    /// <summary>Along <see cref="NodeType.Scalars"/>.</summary>
    public ImmutableArray<GraphValue> Values { get; internal set; } = [];

    public GraphValue this[ScalarField field] => Values[Type.Scalars.IndexOf(f => f.Property == field.Property)];

    /// <summary>The relationships that a step in that direction walks, each once.</summary>
    public IEnumerable<MemoryRelationship> Walk(RelationshipType type, Direction direction) => (direction switch
    {
        Direction.Out => _out,
        Direction.In => _in,
        _ => _out.Union(_in),
    }).Where(r => r.Type == type);

    public override string ToString() => $"{Type.Name} {Key}";

    internal static void Connect(MemoryRelationship relationship)
    {
        relationship.From._out.Add(relationship);
        relationship.To._in.Add(relationship);
    }
}
