using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>
/// The operators that a value's type has. Those with an <c>n</c> before the name are true where the one without is not, so also of
/// no value, unless it is asked for.
/// </summary>
internal static class FilterOperators
{
    public static IEnumerable<FilterOperator> Of(ScalarType type) =>
    [
        new("eq", type.Name, "Is this; `null` asks for no value."),
        new("neq", type.Name, "Is not this; `null` asks for a value."),
        .. type.IsListable ? Listed(type) : [],
        .. type.IsRanged ? Ordered(type) : [],
        .. type.IsText ? Text : [],
    ];

    private static FilterOperator[] Listed(ScalarType type) =>
    [
        new("in", $"[{type.Name}]", "Is one of these."),
        new("nin", $"[{type.Name}]", "Is none of these."),
    ];

    private static FilterOperator[] Ordered(ScalarType type) =>
    [
        new("gt", type.Name, "Is greater than this."),
        new("ngt", type.Name, "Is not greater than this, or no value."),
        new("gte", type.Name, "Is this or greater."),
        new("ngte", type.Name, "Is neither this nor greater, or no value."),
        new("lt", type.Name, "Is less than this."),
        new("nlt", type.Name, "Is not less than this, or no value."),
        new("lte", type.Name, "Is this or less."),
        new("nlte", type.Name, "Is neither this nor less, or no value."),
    ];

    private static readonly FilterOperator[] Text =
    [
        new("contains", "String", "Holds this text, letter for letter."),
        new("ncontains", "String", "Does not hold this text, or no value."),
        new("startsWith", "String", "Starts with this text, letter for letter."),
        new("nstartsWith", "String", "Does not start with this text, or no value."),
        new("endsWith", "String", "Ends with this text, letter for letter."),
        new("nendsWith", "String", "Does not end with this text, or no value."),
    ];
}
