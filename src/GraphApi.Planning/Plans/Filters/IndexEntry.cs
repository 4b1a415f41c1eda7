using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// What a filter says of a field with <c>@index</c>, by which its nodes are found in the order that is kept of the field: what all of them
/// meet. The filter holds besides, so a store that does without loses nothing but time.
/// </summary>
/// <param name="Lower">The condition that says where they begin; null where they begin with the first that has a value.</param>
/// <param name="Upper">The condition that says where they end; null where they go on to the last. One value, one list and one prefix say both.</param>
public sealed record IndexEntry(ScalarField Field, ComparisonFilter? Lower, ComparisonFilter? Upper)
{
    /// <summary>They lie in several places, one for each element of a list.</summary>
    public bool IsList => Lower?.Comparison == Comparison.In;

    /// <summary>How little of the order they are likely to be: one value, a list, a prefix, what lies between two bounds, or beyond one.</summary>
    private int Breadth => Lower?.Comparison switch
    {
        Comparison.Equal => 0,
        Comparison.In => 1,
        Comparison.StartsWith => 2,
        _ => Lower is not null && Upper is not null ? 3 : 4,
    };

    /// <summary>The narrowest one that the filter offers.</summary>
    public static IndexEntry? Of(Filter? filter) => Conditions(filter)
        .GroupBy(c => ((FieldOperand)c.Operand).Field.Property, StringComparer.Ordinal)
        .Select(g => Of([.. g]))
        .OfType<IndexEntry>()
        .MinBy(e => e.Breadth);

    private static IndexEntry? Of(ComparisonFilter[] conditions)
    {
        var field = ((FieldOperand)conditions[0].Operand).Field;
        ComparisonFilter? First(params Comparison[] comparisons) => conditions.FirstOrDefault(c => comparisons.Contains(c.Comparison));
        if ((First(Comparison.Equal) ?? First(Comparison.In) ?? First(Comparison.StartsWith)) is { } both)
            return new(field, both, both);
        var (lower, upper) = (First(Comparison.Greater, Comparison.GreaterOrEqual), First(Comparison.Less, Comparison.LessOrEqual));
        return lower is null && upper is null ? null : new(field, lower, upper);
    }

    /// <summary>What must hold of each node and speaks of a field that has an index.</summary>
    private static IEnumerable<ComparisonFilter> Conditions(Filter? filter) => filter switch
    {
        AndFilter and => and.Terms.SelectMany(Conditions),
        ComparisonFilter { Operand: FieldOperand { Scope: FilterScope.Node, Field.IsIndexed: true } } comparison => [comparison],
        _ => [],
    };
}
