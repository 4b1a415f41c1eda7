namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where the value is null: <c>name: { eq: null }</c>.</summary>
public sealed record NullFilter(FilterOperand Operand) : Filter;
