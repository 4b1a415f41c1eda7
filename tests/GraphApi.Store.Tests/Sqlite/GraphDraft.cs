using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>Gathers a batch by names: <c>draft.Node("Place", ("key", "kyiv")).Link("ABOUT", "Claim", "c1", "Place", "kyiv")</c>.</summary>
internal sealed class GraphDraft(GraphModel model)
{
    private readonly List<NodeChange> _nodes = [];
    private readonly List<RelationshipChange> _relationships = [];

    public GraphDraft Node(string type, params (string Field, object? Value)[] values)
    {
        var nodeType = (NodeType)model.FindComposite(type)!;
        _nodes.Add(new NodeChange(nodeType, Values(nodeType.Scalars, values)));
        return this;
    }

    public GraphDraft Link(
        string type, string fromType, string from, string toType, string to, params (string Field, object? Value)[] values)
    {
        var relationship = model.RelationshipTypes.First(r => r.Name == type);
        _relationships.Add(new RelationshipChange(
            relationship,
            new NodeReference(model.FindComposite(fromType)!, from),
            new NodeReference(model.FindComposite(toType)!, to),
            Values(relationship.Properties, values),
            $"test: {type}[{_relationships.Count}]"));
        return this;
    }

    public GraphBatch ToBatch() => new([.. _nodes], [.. _relationships]);

    private static ImmutableArray<GraphValue> Values(ImmutableArray<ScalarField> fields, (string Field, object? Value)[] values) =>
        [.. fields.Select(f => Value(f, values.FirstOrDefault(v => v.Field == f.Name).Value))];

    private static GraphValue Value(ScalarField field, object? value) => (field.Type.Kind, value) switch
    {
        (_, null) => GraphValue.Null,
        (_, GraphValue given) => given,
        (_, object?[] list) => GraphValue.List([.. list.Select(e => Value(field, e))]),
        (_, DateTimeValue time) => GraphValue.DateTime(time),
        (ScalarKind.DateTime, string text) => DateTimeText.TryParse(text, out var time)
            ? GraphValue.DateTime(time)
            : throw new ArgumentException($"'{text}' is no DateTime."),
        (ScalarKind.Date, string text) => DateText.TryParse(text, out var day)
            ? GraphValue.Date(day)
            : throw new ArgumentException($"'{text}' is no Date."),
        (_, string text) => GraphValue.String(text),
        (ScalarKind.Float, double number) => GraphValue.Float(number),
        (_, bool truth) => GraphValue.Boolean(truth),
        (_, int or long) => GraphValue.Integer(Convert.ToInt64(value, null)),
        _ => throw new ArgumentException($"{field.Name} does not take {value}."),
    };
}
