namespace GraphApi.Model.Values;

/// <summary>A day and a time of it, wherever that is: no instant, since no offset is known.</summary>
/// <param name="Seconds">Seconds since 1970-01-01T00:00:00 on the same clock.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
public readonly record struct LocalDateTimeValue(long Seconds, int Nanoseconds) : IComparable<LocalDateTimeValue>
{
    public int CompareTo(LocalDateTimeValue other) => (Seconds, Nanoseconds).CompareTo((other.Seconds, other.Nanoseconds));
}
