using System.Globalization;
using System.Text;

namespace GraphApi.Model.Values;

/// <summary>
/// Writes a Duration as ISO 8601 has it, in the form of Neo4j: <c>P1Y2M3DT4H5M6.7S</c>. Months above 11 are written as years, seconds as
/// hours and minutes; a component of zero is left out, the whole of zero is <c>PT0S</c>, negative components have their own sign:
/// <c>P-1DT-0.5S</c>.
/// </summary>
public static class DurationText
{
    private const int NanosecondsInSecond = 1_000_000_000;

    public static string Write(DurationValue value)
    {
        var text = new StringBuilder("P");
        Append(text, value.Months / 12, 'Y');
        Append(text, value.Months % 12, 'M');
        Append(text, value.Days, 'D');
        if (value.Seconds != 0 || value.Nanoseconds != 0)
            AppendTime(text.Append('T'), value.Seconds, value.Nanoseconds);
        return text.Length > 1 ? text.ToString() : "PT0S";
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DurationValue value)
    {
        var reader = new DurationReader(text);
        return reader.TryRead(out value);
    }

    /// <summary>Counts a negative time's fraction from its own side: -1 s and 500,000,000 ns are <c>-0.5S</c>.</summary>
    private static void AppendTime(StringBuilder text, long seconds, int nanoseconds)
    {
        var isNegative = seconds < 0;
        if (isNegative && nanoseconds != 0)
            (seconds, nanoseconds) = (seconds + 1, NanosecondsInSecond - nanoseconds);
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        seconds %= 60;
        if (seconds == 0 && nanoseconds == 0)
            return;
        Span<byte> fraction = stackalloc byte[FractionText.MaxLength];
        fraction = fraction[..FractionText.Write(nanoseconds, fraction)];
        text.Append(isNegative && seconds == 0 ? "-" : "");
        text.Append(CultureInfo.InvariantCulture, $"{seconds}{Encoding.ASCII.GetString(fraction)}S");
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
    }
}
