namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>__typename</c> of an aggregate, or of a part of it.</summary>
public sealed record AggregateTypename(ResponseName ResponseName, string TypeName) : AggregateField(ResponseName);
