namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>One field of an aggregate's selection set.</summary>
public abstract record AggregateField(ResponseName ResponseName);
