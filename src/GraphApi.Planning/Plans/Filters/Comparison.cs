namespace GraphApi.Planning.Plans.Filters;

/// <summary>How a value is compared.</summary>
public enum Comparison
{
    Equal,
    In,

    /// <summary>Ordinal and case-sensitive, on text.</summary>
    Contains,
}
