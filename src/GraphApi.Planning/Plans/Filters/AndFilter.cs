using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where all are; true where there are none.</summary>
public sealed record AndFilter(ImmutableArray<Filter> Terms) : Filter
{
    /// <summary>All of those that are there: null for none, one as it is.</summary>
    public static Filter? Of(IEnumerable<Filter?> filters)
    {
        var terms = filters.OfType<Filter>().ToImmutableArray();
        return terms.Length switch { 0 => null, 1 => terms[0], _ => new AndFilter(terms) };
    }
}
