namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>How much of a value makes a key.</summary>
public enum DatePart
{
    /// <summary>All of it, of whatever scalar.</summary>
    Whole,

    /// <summary>The day in the offset that the time is stored with.</summary>
    Day,
    Month,
    Year,
}
