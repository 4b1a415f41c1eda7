using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>confidence { min avg }</c>: what the values of one field come to.</summary>
public sealed record AggregateOfField(ResponseName ResponseName, ImmutableArray<AggregateField> Measures) : AggregateField(ResponseName);
