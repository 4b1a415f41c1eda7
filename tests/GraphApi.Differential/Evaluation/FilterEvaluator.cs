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
    public bool Matches(object? filter, Row row, CompositeType target, PropertiesType? edge) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "and" => entry.Value is null || Inputs.List(entry.Value).All(f => Matches(f, row, target, edge)),
        "or" => entry.Value is null || Inputs.List(entry.Value).Any(f => Matches(f, row, target, edge)),
        "edge" when edge is not null => entry.Value is null || EdgeMatches(entry.Value, row.Relationship!, edge),
        "search" => entry.Value is not string text || Words.Match(text, row.Node) is not null,
        _ when target is UnionType union => TypeMatches(Inputs.Object(filter), row, union),
        var name => FieldMatches(row.Node.Type.FindField(name)!, entry.Value, row.Node),
    });

    /// <summary>Where some types of a union are given, a node is of one of them, and as the entry of its own type asks.</summary>
    private bool TypeMatches(Dictionary<string, object?> filter, Row row, UnionType union)
    {
        var given = union.PossibleTypes.Where(t => filter.GetValueOrDefault(t.Name) is not null).ToList();
        if (given.Count == 0)
            return true;
        return given.Contains(row.Node.Type)
            ? Matches(filter[row.Node.Type.Name], row, row.Node.Type, edge: null)
            : flaw == EvaluatorFlaw.LetsOtherTypesPass;
    }

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
        TraversalField { IsList: true } many => filter is null || ManyMatch(filter, Traversal.Rows(node, many), many),
        _ => OneMatches((RelationshipField)field, filter, node),
    };

    private bool Matches(object? filter, Row row, TraversalField over) => Matches(filter, row, over.Target, (over as RelationshipField)?.Properties);

    private bool ManyMatch(object filter, List<Row> rows, TraversalField over) =>
        Inputs.Object(filter).Where(e => e.Value is not null).All(entry => entry.Key switch
        {
            "some" => rows.Any(r => Matches(entry.Value, r, over)),
            "none" => !rows.Any(r => Matches(entry.Value, r, over)),
            "all" => rows.All(r => Matches(entry.Value, r, over)) && (flaw != EvaluatorFlaw.AllWantsOne || rows.Count > 0),
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
        return EmptyFilter.Is(filter, field.Target) || (row is not null && Matches(filter, row, field));
    }

    private bool ValueMatches(ScalarField field, object? filter, GraphValue value) =>
        filter is null || (field.IsList ? _values.ListMatches(field.Type, filter, value) : _values.Matches(field.Type, filter, value));
}
