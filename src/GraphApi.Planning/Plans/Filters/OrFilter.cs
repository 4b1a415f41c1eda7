using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where one is; false where there are none.</summary>
public sealed record OrFilter(ImmutableArray<Filter> Terms) : Filter;
