using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>
/// <c>aggregate { count confidence { avg } }</c>: what all rows under the filter come to, whatever the page. Columns of the
/// connection: if there are <see cref="Folds"/>, a list of one list with their columns in order; then for each of
/// <see cref="Tallies"/> a list of <c>[value, how often]</c>, each value once and no null. The count is the connection's total.
/// </summary>
public sealed record AggregatePart : ConnectionPart
{
    public AggregatePart(ResponseName responseName, ImmutableArray<AggregateField> fields)
        : base(responseName)
    {
        Fields = fields;
        var columns = fields.SelectMany(ColumnsOf).Distinct().ToList();
        Folds = [.. columns.Where(c => c.Fold != Fold.Tally)];
        Tallies = [.. columns.Where(c => c.Fold == Fold.Tally)];
    }

    public ImmutableArray<AggregateField> Fields { get; }

    /// <summary>What a store can reduce to one value, or a few, by itself.</summary>
    public ImmutableArray<AggregateColumn> Folds { get; }

    /// <summary>Values that are added up outside of the store.</summary>
    public ImmutableArray<AggregateColumn> Tallies { get; }

    public bool SelectsCount => Fields.Any(f => f is AggregateCount);

    public override int Columns => (Folds.IsEmpty ? 0 : 1) + Tallies.Length;

    private static IEnumerable<AggregateColumn> ColumnsOf(AggregateField field) => field switch
    {
        AggregateOfEdge edge => edge.Fields.SelectMany(ColumnsOf),
        AggregateOfField values => values.Measures.OfType<AggregateValue>().Select(m => m.Column),
        _ => [],
    };
}
