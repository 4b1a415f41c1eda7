namespace GraphApi.Model.Values;

/// <summary>
/// An instant with the offset in which it was given. Ordered by instant, then by offset, west first; two values are the
/// same value only if both agree, while <c>eq</c> compares <see cref="Instant"/> alone.
/// </summary>
/// <param name="UtcSeconds">Seconds since 1970-01-01T00:00:00Z.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
/// <param name="OffsetMinutes">Minutes east of UTC, within 18 hours.</param>
public readonly record struct DateTimeValue(long UtcSeconds, int Nanoseconds, short OffsetMinutes) : IComparable<DateTimeValue>
{
    /// <summary>The widest offset, in minutes.</summary>
    public const short MaxOffset = 18 * 60;

    public (long Seconds, int Nanoseconds) Instant => (UtcSeconds, Nanoseconds);

    public int CompareTo(DateTimeValue other)
    {
        var instant = Instant.CompareTo(other.Instant);
        return instant != 0 ? instant : OffsetMinutes.CompareTo(other.OffsetMinutes);
    }

    /// <summary>The same instant in another offset: the bounds of all values of one instant are those at ±18:00.</summary>
    public DateTimeValue At(short offsetMinutes) => this with { OffsetMinutes = offsetMinutes };
}
