using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Differential.Evaluation;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Shrinking;

/// <summary>Writes a graph as a seed file, to be imported by whoever looks into a failure.</summary>
internal static class GraphJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(GraphModel model, MemoryGraph graph)
    {
        var lists = model.NodeTypes
            .Select(t => (Type: t, Nodes: graph.Nodes.Where(n => n.Type == t).ToList()))
            .Where(l => l.Nodes.Count > 0)
            .Select(l => $"  {Text(l.Type.PluralRoot)}: [\n{string.Join(",\n", l.Nodes.Select(n => "    " + Text(Node(n, graph))))}\n  ]");
        return "{\n" + string.Join(",\n", lists) + "\n}";
    }

    private static string Text(object? value) => JsonSerializer.Serialize(value, Plain);

    private static Dictionary<string, object?> Node(MemoryNode node, MemoryGraph graph)
    {
        var members = Values(node.Type.Scalars, node.Values);
        foreach (var relationship in graph.Relationships)
        {
            if (Shown(relationship, node) is not { } field)
                continue;
            if (field.IsList || members.ContainsKey(field.Name))
                Add(members, field.Name, End(relationship, field));
            else
                members[field.Name] = End(relationship, field);
        }

        return members;
    }

    /// <summary>Several ends of a to-one field become a list, which a seed file cannot hold: there it shows that it is not one.</summary>
    private static void Add(Dictionary<string, object?> members, string name, object? end)
    {
        if (members.GetValueOrDefault(name) is not List<object?> list)
            members[name] = list = members.TryGetValue(name, out var single) ? [single] : [];
        list.Add(end);
    }

    /// <summary>The field that tells of the relationship, at one of its ends: one with its properties, one with many ends.</summary>
    private static RelationshipField? Shown(MemoryRelationship relationship, MemoryNode at)
    {
        var fields = new[] { (Node: relationship.From, Direction.Out), (Node: relationship.To, Direction.In) }
            .SelectMany(e => e.Node.Type.Fields.OfType<RelationshipField>()
                .Where(f => f.Relationship == relationship.Type && f.StoredDirection == e.Item2
                    && f.Target.Includes(End(relationship, e.Item2).Type))
                .Select(f => (e.Node, Field: f)));
        var (node, field) = fields.OrderBy(f => f.Field.Properties is null).ThenBy(f => !f.Field.IsList).FirstOrDefault();
        return node == at ? field : null;
    }

    private static object? End(MemoryRelationship relationship, RelationshipField field)
    {
        var other = End(relationship, field.StoredDirection);
        var shown = field.Properties?.Fields ?? [];
        var values = Values(shown, [.. shown.Select(p => relationship[p])]);
        return values.Count == 0
            ? other.Key
            : new Dictionary<string, object?> { [other.Type.Key.Name] = other.Key }.Concat(values).ToDictionary();
    }

    private static MemoryNode End(MemoryRelationship relationship, Direction direction) =>
        direction == Direction.Out ? relationship.To : relationship.From;

    private static Dictionary<string, object?> Values(ImmutableArray<ScalarField> fields, ImmutableArray<GraphValue> values) =>
        fields.Zip(values).Where(p => !p.Second.IsNull || p.First.Default is not null).ToDictionary(p => p.First.Name, p => Value(p.Second));

    private static object? Value(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Integer => value.AsInteger(),
        GraphValueKind.Float => value.AsFloat(),
        GraphValueKind.Boolean => value.AsBoolean(),
        GraphValueKind.Json => JsonDocument.Parse(value.AsJson()).RootElement,
        GraphValueKind.List => value.AsList().ToArray().Select(Value).ToList(),
        GraphValueKind.Null => null,
        _ => value.ToString(),
    };
}
