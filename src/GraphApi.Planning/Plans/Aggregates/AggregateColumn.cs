namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>One reduction of one value of the rows.</summary>
public sealed record AggregateColumn(RowField Of, Fold Fold);
