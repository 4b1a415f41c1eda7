using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>avg</c>: one measure of a field's values.</summary>
/// <param name="Step">The field, for its first and last value, which are stored ones; and where it stands in the document.</param>
public sealed record AggregateValue(ResponseName ResponseName, AggregateMeasure Measure, RowField Of, ScalarStep Step)
    : AggregateField(ResponseName)
{
    /// <summary>What the measure is read from.</summary>
    public AggregateColumn Column => new(Of, Measure switch
    {
        AggregateMeasure.Min => Fold.Min,
        AggregateMeasure.Max => Fold.Max,
        AggregateMeasure.DistinctCount => Fold.DistinctCount,
        _ => Of.Field.Type.Kind == ScalarKind.Float ? Fold.Tally : Fold.Halves,
    });
}
