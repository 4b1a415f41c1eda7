using System.Globalization;
using System.Text;

namespace GraphApi.Model.Values;

/// <summary>
/// The text of a LocalDateTime: <c>2022-03-29T14:30:00</c>, years 0001 to 9999, with seconds always and without trailing zeros in
/// the fraction.
/// </summary>
public static class LocalDateTimeText
{
    /// <summary>The longest text, in characters: <c>2022-03-29T14:30:00.000000001</c>.</summary>
    public const int MaxLength = DateLength + 1 + LocalTimeText.MaxLength;

    private const int DateLength = 10;
    private const int SecondsInDay = 86_400;
    private const int NanosecondsInSecond = 1_000_000_000;
    private static readonly long MinSeconds = (DateTime.MinValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
    private static readonly long MaxSeconds = MinSeconds + (DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond);

    public static string Write(LocalDateTimeValue value)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        Write(value, text, out var written);
        return Encoding.ASCII.GetString(text[..written]);
    }

    /// <summary>Writes at most <see cref="MaxLength"/> bytes.</summary>
    public static void Write(LocalDateTimeValue value, Span<byte> destination, out int written)
    {
        var ticks = DateTime.UnixEpoch.Ticks + (value.Seconds * TimeSpan.TicksPerSecond);
        new DateTime(ticks, DateTimeKind.Unspecified)
            .TryFormat(destination, out written, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        written += FractionText.Write(value.Nanoseconds, destination[written..]);
    }

    /// <summary>True within the years 0001 to 9999.</summary>
    public static bool CanWrite(LocalDateTimeValue value) => value.Seconds >= MinSeconds && value.Seconds <= MaxSeconds;

    public static bool TryParse(ReadOnlySpan<char> text, out LocalDateTimeValue value)
    {
        value = default;
        if (text.Length <= DateLength || text[DateLength] is not ('T' or 't')
            || !DateText.TryParse(text[..DateLength], out var days)
            || !LocalTimeText.TryParse(text[(DateLength + 1)..], out var time))
            return false;
        var (seconds, nanoseconds) = Math.DivRem(time, NanosecondsInSecond);
        value = new LocalDateTimeValue((days * (long)SecondsInDay) + seconds, (int)nanoseconds);
        return true;
    }
}
