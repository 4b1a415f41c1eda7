namespace GraphApi.Model.Values;

/// <summary>
/// A length of time in four components that do not turn into one another: a month has no fixed number of days, nor a day of hours.
/// Two durations are the same when all components are, and none is longer than another.
/// </summary>
/// <param name="Nanoseconds">0 to 999,999,999, added to the seconds whatever their sign: -0.5 s is -1 s and 500,000,000 ns.</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>The components of a billion years, which no duration that is given exceeds.</summary>
    public const long MaxMonths = 12_000_000_000;

    public const long MaxDays = 366_000_000_000;

    public const long MaxSeconds = MaxDays * 86_400;
}
