using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Tells whether a row is as <c>where</c> asks; all entries of an input must hold.</summary>
internal sealed class FilterEvaluator(EvaluatorFlaw flaw)
{
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
        TraversalField { IsList: true } many =>
            SomeMatches(filter, f => Traversal.Rows(node, many).Any(r => Matches(f, r, PropertiesOf(many)))),
        _ => OneMatches((RelationshipField)field, filter, node),
    };

    private static PropertiesType? PropertiesOf(TraversalField field) => (field as RelationshipField)?.Properties;

    /// <summary>Of several ends the first is the one that the field shows, and so the one that the filter speaks of.</summary>
    private bool OneMatches(RelationshipField field, object? filter, MemoryNode node)
    {
        var row = Traversal.Rows(node, field).FirstOrDefault();
        if (filter is null)
            return row is null;
        return EmptyFilter.Is(filter, (FieldedType)field.Target) || (row is not null && Matches(filter, row, field.Properties));
    }

    private static bool SomeMatches(object? filter, Func<object, bool> some) =>
        filter is null || Inputs.Object(filter).GetValueOrDefault("some") is not { } given || some(given);

    private bool ValueMatches(ScalarField field, object? filter, GraphValue value)
    {
        if (filter is null)
            return true;
        return field.IsList
            ? SomeMatches(filter, f => !value.IsNull && value.AsList().ToArray().Any(e => OperatorsMatch(field.Type, f, e)))
            : OperatorsMatch(field.Type, filter, value);
    }

    private bool OperatorsMatch(ScalarType type, object? filter, GraphValue value) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "eq" => Same(Coercion.Read(type, entry.Value), value),
        "in" => entry.Value is not null && Inputs.List(entry.Value).Any(e => Same(Coercion.Read(type, e), value)),
        "contains" => entry.Value is string part && !value.IsNull && value.AsString().Contains(part, Comparison),
        var name => throw new ArgumentException($"Unknown operator {name}.", nameof(filter)),
    });

    private StringComparison Comparison =>
        flaw == EvaluatorFlaw.ContainsIgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Null is the same as null; date-times of one instant are the same in every offset.</summary>
    private bool Same(GraphValue asked, GraphValue value)
    {
        if (asked.IsNull || value.IsNull)
            return asked.IsNull && value.IsNull && flaw != EvaluatorFlaw.EqualIgnoresNull;
        return asked.Kind == GraphValueKind.DateTime ? asked.AsDateTime().Instant == value.AsDateTime().Instant : asked == value;
    }
}
