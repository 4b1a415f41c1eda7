using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>edge { confidence { avg } }</c>: what the relationships' values come to.</summary>
public sealed record AggregateOfEdge(ResponseName ResponseName, ImmutableArray<AggregateField> Fields) : AggregateField(ResponseName);
