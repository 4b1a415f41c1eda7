using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Draws values to compare with: about half are somewhere in the graph.</summary>
internal sealed class ValueDraws(MemoryGraph graph, int seed)
{
    private readonly RandomValues _made = new(new Random(seed));

    public MemoryGraph Graph { get; } = graph;

    /// <summary>A value as a request gives it.</summary>
    public static object? Input(ScalarType type, GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => null,
        GraphValueKind.Integer => Integer(value.AsInteger()),
        GraphValueKind.Float => value.AsFloat(),
        GraphValueKind.Boolean => value.AsBoolean(),
        GraphValueKind.Json => JsonInput.Of(value.AsJson()),
        GraphValueKind.List => value.AsList().ToArray().Select(v => Input(type, v)).ToList(),
        _ when type.Kind == ScalarKind.Id && long.TryParse(value.AsString(), out var number) && $"{number}" == value.AsString() => number,
        _ when type.Kind == ScalarKind.Enum => new EnumName(value.AsString()),
        _ => value.ToString(),
    };

    /// <summary>What JavaScript would round is sent as text.</summary>
    private static object Integer(long number) => Math.Abs((double)number) > 9e15 ? $"{number}" : number;

    /// <summary>The wanted value mostly, else one of the same field elsewhere, else any.</summary>
    public GraphValue Near(Random random, ScalarType type, GraphValue wanted, IReadOnlyList<GraphValue> elsewhere) =>
        random.NextDouble() switch
        {
            < 0.75 when !wanted.IsNull => wanted,
            < 0.9 when elsewhere.Count > 0 => random.Pick(elsewhere),
            _ => _made.Of(type),
        };

    /// <summary>All values that nodes hold in the field, single ones and elements.</summary>
    public List<GraphValue> On(CompositeType type, ScalarField field) =>
        Elements(Graph.Nodes.Where(n => type.Includes(n.Type)).Select(n => n[(ScalarField)n.Type.FindField(field.Name)!]));

    public List<GraphValue> On(RelationshipType type, ScalarField property) =>
        Elements(Graph.Relationships.Where(r => r.Type == type).Select(r => r[property]));

    public GraphValue Made(ScalarType type) => _made.Of(type);

    public string Key(Random random, CompositeType type)
    {
        var keys = Graph.Nodes.Where(n => type.Includes(n.Type)).Select(n => n.Key).ToList();
        return keys.Count > 0 && random.Chance(0.85) ? random.Pick(keys) : _made.Text();
    }

    private static List<GraphValue> Elements(IEnumerable<GraphValue> values) =>
        [.. values.Where(v => !v.IsNull).SelectMany(v => v.Kind == GraphValueKind.List ? v.AsList().ToArray() : [v]).Distinct()];
}
