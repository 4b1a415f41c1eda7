namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where <paramref name="Term"/> is not.</summary>
public sealed record NotFilter(Filter Term) : Filter;
