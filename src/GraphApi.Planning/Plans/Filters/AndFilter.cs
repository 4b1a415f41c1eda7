using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where all are; true where there are none.</summary>
public sealed record AndFilter(ImmutableArray<Filter> Terms) : Filter;
