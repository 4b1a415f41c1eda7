namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>A part of a date is how its text begins: <c>2022</c>, <c>2022-03</c>, <c>2022-03-29</c>.</summary>
public static class DatePartText
{
    /// <summary>How many characters of the text tell the part.</summary>
    public static int LengthOf(DatePart part) => part switch
    {
        DatePart.Day => 10,
        DatePart.Month => 7,
        DatePart.Year => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "All of a value is no part of it."),
    };
}
