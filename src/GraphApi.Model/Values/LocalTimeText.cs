using System.Globalization;
using System.Text;

namespace GraphApi.Model.Values;

/// <summary>The text of a LocalTime: <c>14:30:00.5</c>, with seconds always and without trailing zeros in the fraction.</summary>
public static class LocalTimeText
{
    /// <summary>The longest text, in characters: <c>14:30:00.000000001</c>.</summary>
    public const int MaxLength = SecondsLength + FractionText.MaxLength;

    private const int SecondsLength = 8;
    private const string SecondsFormat = "HH:mm:ss";
    private const long NanosecondsInSecond = 1_000_000_000;

    public static string Write(long nanosecondsOfDay)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        Write(nanosecondsOfDay, text, out var written);
        return Encoding.ASCII.GetString(text[..written]);
    }

    /// <summary>Writes at most <see cref="MaxLength"/> bytes.</summary>
    public static void Write(long nanosecondsOfDay, Span<byte> destination, out int written)
    {
        var (seconds, rest) = Math.DivRem(nanosecondsOfDay, NanosecondsInSecond);
        new TimeOnly(seconds * TimeSpan.TicksPerSecond).TryFormat(destination, out written, SecondsFormat, CultureInfo.InvariantCulture);
        written += FractionText.Write((int)rest, destination[written..]);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out long nanosecondsOfDay)
    {
        nanosecondsOfDay = 0;
        if (text.Length < SecondsLength
            || !TimeOnly.TryParseExact(text[..SecondsLength], SecondsFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return false;
        var rest = text[SecondsLength..];
        if (!FractionText.TryTake(ref rest, out var fraction) || !rest.IsEmpty)
            return false;
        nanosecondsOfDay = (time.Ticks / TimeSpan.TicksPerSecond * NanosecondsInSecond) + fraction;
        return true;
    }
}
