namespace GraphApi.Planning.Plans.Filters;

/// <summary>How a value is compared. Text by code point; date-times by instant.</summary>
public enum Comparison
{
    Equal,
    In,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,

    /// <summary>Ordinal and case-sensitive, on text, as are the next two.</summary>
    Contains,
    StartsWith,
    EndsWith,
}
