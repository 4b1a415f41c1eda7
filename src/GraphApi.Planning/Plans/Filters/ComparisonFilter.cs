namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// A value compared with a slot: <c>name: { eq: "Kyiv" }</c>. A slot of <see cref="Comparison.In"/> holds a list without nulls,
/// any other a value that is not null. Date-times are compared by instant.
/// </summary>
public sealed record ComparisonFilter(FilterOperand Operand, Comparison Comparison, int ValueSlot) : Filter
{
    public override bool MayBeNull => Operand is not CountOperand;
}
