using System.Globalization;

namespace GraphApi.Model.Values;

/// <summary>
/// The text of a DateTime as RFC 3339 has it: <c>2022-03-29T14:30:00+03:00</c>. Written with seconds always, without trailing
/// zeros in the fraction, UTC as <c>Z</c>. Read with up to nine digits of fraction, an offset of whole minutes within 18 hours,
/// and an instant within the years 0001 to 9999 of UTC. No leap seconds.
/// </summary>
public static class DateTimeText
{
    /// <summary>The longest text, in characters: <c>0001-01-01T00:00:00.000000001+00:01</c>.</summary>
    public const int MaxLength = 35;

    private const string SecondsFormat = "yyyy-MM-ddTHH:mm:ss";
    private const int SecondsLength = 19;
    private static readonly long MinSeconds = new DateTimeOffset(DateTime.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
    private static readonly long MaxSeconds = new DateTimeOffset(DateTime.MaxValue, TimeSpan.Zero).ToUnixTimeSeconds();

    public static string Write(DateTimeValue value)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        Write(value, text, out var written);
        return System.Text.Encoding.ASCII.GetString(text[..written]);
    }

    /// <summary>Writes at most <see cref="MaxLength"/> bytes.</summary>
    public static void Write(DateTimeValue value, Span<byte> destination, out int written)
    {
        var local = LocalTicks(value);
        new DateTime(local, DateTimeKind.Unspecified).TryFormat(destination, out written, SecondsFormat, CultureInfo.InvariantCulture);
        written += FractionText.Write(value.Nanoseconds, destination[written..]);
        written += WriteOffset(value.OffsetMinutes, destination[written..]);
    }

    /// <summary>True where the value's local time lies within the years 0001 to 9999, so that it can be written.</summary>
    public static bool CanWrite(DateTimeValue value)
    {
        var local = value.UtcSeconds + (value.OffsetMinutes * 60L);
        return value.UtcSeconds >= MinSeconds && value.UtcSeconds <= MaxSeconds && local >= MinSeconds && local <= MaxSeconds;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeValue value)
    {
        value = default;
        if (text.Length <= SecondsLength || text[10] is not ('T' or 't')
            || !DateTime.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !TimeOnly.TryParseExact(text[11..SecondsLength], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return false;

        var rest = text[SecondsLength..];
        if (!FractionText.TryTake(ref rest, out var nanoseconds) || !TryReadOffset(rest, out var offset))
            return false;

        var localSeconds = (day.Ticks + time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
        value = new DateTimeValue(localSeconds - (offset * 60L), nanoseconds, offset);
        return CanWrite(value);
    }

    private static long LocalTicks(DateTimeValue value) =>
        DateTime.UnixEpoch.Ticks + ((value.UtcSeconds + (value.OffsetMinutes * 60L)) * TimeSpan.TicksPerSecond);

    private static int WriteOffset(short minutes, Span<byte> destination)
    {
        if (minutes == 0)
        {
            destination[0] = (byte)'Z';
            return 1;
        }

        var (hours, rest) = Math.DivRem(Math.Abs((int)minutes), 60);
        destination[0] = minutes < 0 ? (byte)'-' : (byte)'+';
        hours.TryFormat(destination[1..], out _, "D2", CultureInfo.InvariantCulture);
        destination[3] = (byte)':';
        rest.TryFormat(destination[4..], out _, "D2", CultureInfo.InvariantCulture);
        return 6;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out short minutes)
    {
        minutes = 0;
        if (text is "Z" or "z")
            return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !IsTwoDigits(text[1..3], out var hours) || !IsTwoDigits(text[4..], out var rest) || rest > 59)
            return false;
        minutes = (short)((hours * 60) + rest);
        if (text[0] == '-')
            minutes = (short)-minutes;
        return Math.Abs(minutes) <= DateTimeValue.MaxOffset;
    }

    private static bool IsTwoDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
