namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>count</c>: the connection's total.</summary>
public sealed record AggregateCount(ResponseName ResponseName) : AggregateField(ResponseName);
