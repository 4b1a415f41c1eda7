using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// What a filter says of a field with <c>@index</c>, by which its nodes are found in the order that is kept of the field: what all of them
/// meet. The filter holds besides, so a store that does without loses nothing but time.
/// </summary>
/// <param name="Lower">The condition that says where they begin; null where they begin with the first that has a value, or with null.</param>
/// <param name="Upper">The condition that says where they end; null where they go on to the last. One value, one list and one prefix say both.</param>
public sealed record IndexEntry(ScalarField Field, ComparisonFilter? Lower, ComparisonFilter? Upper)
{
    /// <summary>Those without a value are among them: behind a list, or alone.</summary>
    public bool HasNull { get; init; }

    /// <summary>They lie in several places, one for each element of a list.</summary>
    public bool IsList => Lower?.Comparison == Comparison.In;

    /// <summary>
    /// How little of the order they are likely to be: one value, a list, a prefix, what lies between two bounds, or beyond one; many may
    /// have no value.
    /// </summary>
    private int Breadth => Lower?.Comparison switch
    {
        Comparison.Equal => 0,
        Comparison.In => HasNull ? 4 : 1,
        Comparison.StartsWith => 2,
        _ => Lower is not null && Upper is not null ? 3 : 4,
    };

    /// <summary>The narrowest one that the filter offers.</summary>
    public static IndexEntry? Of(Filter? filter) => Conditions(filter)
        .GroupBy(c => c.Field.Property, c => c, StringComparer.Ordinal)
        .Select(g => Of(g.First().Field, [.. g.Select(c => c.Condition)]))
        .OfType<IndexEntry>()
        .MinBy(e => e.Breadth);

    private static IndexEntry? Of(ScalarField field, Filter[] conditions)
    {
        ComparisonFilter? First(params Comparison[] comparisons) =>
            conditions.OfType<ComparisonFilter>().FirstOrDefault(c => comparisons.Contains(c.Comparison));
        if ((First(Comparison.Equal) ?? First(Comparison.In) ?? First(Comparison.StartsWith)) is { } both)
            return new(field, both, both);
        var (lower, upper) = (First(Comparison.Greater, Comparison.GreaterOrEqual), First(Comparison.Less, Comparison.LessOrEqual));
        if (lower is not null || upper is not null)
            return new(field, lower, upper);
        if (conditions.OfType<NullFilter>().Any())
            return new(field, null, null) { HasNull = true };
        return conditions.OfType<OrFilter>().FirstOrDefault() is { Terms: [ComparisonFilter list, ..] } ? new(field, list, list) { HasNull = true } : null;
    }

    /// <summary>What must hold of each node and speaks of a field that has an index.</summary>
    private static IEnumerable<(ScalarField Field, Filter Condition)> Conditions(Filter? filter) => filter switch
    {
        AndFilter and => and.Terms.SelectMany(Conditions),
        ComparisonFilter comparison when Indexed(comparison.Operand) is { } field => [(field, comparison)],
        NullFilter isNull when Indexed(isNull.Operand) is { } field => [(field, isNull)],
        // name: { in: ["Kyiv", null] }
        OrFilter { Terms: [ComparisonFilter { Comparison: Comparison.In } list, NullFilter isNull] } either
            when list.Operand == isNull.Operand && Indexed(list.Operand) is { } field => [(field, either)],
        _ => [],
    };

    private static ScalarField? Indexed(FilterOperand operand) =>
        operand is FieldOperand { Scope: FilterScope.Node, Field: { IsIndexed: true } field } ? field : null;
}
