using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Tells whether a row is as <c>where</c> asks; all entries of an input must hold.</summary>
internal sealed class FilterEvaluator(EvaluatorFlaw flaw)
{
    private static readonly ScalarType Int = new(ScalarKind.Int);

    private readonly ValueFilter _values = new(flaw);

    /// <param name="edge">The properties that <c>edge</c> speaks of; null where there is no such entry.</param>
    public bool Matches(object? filter, Row row, PropertiesType? edge) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "and" => entry.Value is null || Inputs.List(entry.Value).All(f => Matches(f, row, edge)),
        "or" => entry.Value is null || Inputs.List(entry.Value).Any(f => Matches(f, row, edge)),
        "edge" when edge is not null => entry.Value is null || EdgeMatches(entry.Value, row.Relationship!, edge),
        "search" => entry.Value is not string text || Words.Match(text, row.Node) is not null,
        var name => FieldMatches(row.Node.Type.FindField(name)!, entry.Value, row.Node),
    });

    private bool EdgeMatches(object? filter, MemoryRelationship relationship, PropertiesType edge) =>
        Inputs.Object(filter).All(entry => entry.Key switch
        {
            "and" => entry.Value is null || Inputs.List(entry.Value).All(f => EdgeMatches(f, relationship, edge)),
            "or" => entry.Value is null || Inputs.List(entry.Value).Any(f => EdgeMatches(f, relationship, edge)),
            var name => ValueMatches(edge.FindField(name)!, entry.Value, relationship[edge.FindField(name)!]),
        });

    private bool FieldMatches(Field field, object? filter, MemoryNode node) => field switch
    {
        ScalarField scalar => ValueMatches(scalar, filter, node[scalar]),
        TraversalField { IsList: true } many => filter is null || ManyMatch(filter, Traversal.Rows(node, many), PropertiesOf(many)),
        _ => OneMatches((RelationshipField)field, filter, node),
    };

    private static PropertiesType? PropertiesOf(TraversalField field) => (field as RelationshipField)?.Properties;

    private bool ManyMatch(object filter, List<Row> rows, PropertiesType? edge) =>
        Inputs.Object(filter).Where(e => e.Value is not null).All(entry => entry.Key switch
        {
            "some" => rows.Any(r => Matches(entry.Value, r, edge)),
            "none" => !rows.Any(r => Matches(entry.Value, r, edge)),
            "all" => rows.All(r => Matches(entry.Value, r, edge)) && (flaw != EvaluatorFlaw.AllWantsOne || rows.Count > 0),
            "any" => rows.Count > 0 == (bool)entry.Value!,
            "count" => _values.Matches(Int, entry.Value, GraphValue.Integer(rows.Count)),
            var name => throw new ArgumentException($"Unknown operator {name}.", nameof(filter)),
        });

    /// <summary>Of several ends the first is the one that the field shows, and so the one that the filter speaks of.</summary>
    private bool OneMatches(RelationshipField field, object? filter, MemoryNode node)
    {
        var row = Traversal.Rows(node, field).FirstOrDefault();
        if (filter is null)
            return row is null;
        return EmptyFilter.Is(filter, (FieldedType)field.Target) || (row is not null && Matches(filter, row, field.Properties));
    }

    private bool ValueMatches(ScalarField field, object? filter, GraphValue value) =>
        filter is null || (field.IsList ? _values.ListMatches(field.Type, filter, value) : _values.Matches(field.Type, filter, value));
}
