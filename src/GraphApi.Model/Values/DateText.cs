using System.Globalization;

namespace GraphApi.Model.Values;

/// <summary>The text of a Date: <c>2022-03-30</c>, years 0001 to 9999.</summary>
public static class DateText
{
    private const string Format = "yyyy-MM-dd";

    public static string Write(int daysSinceEpoch) =>
        ToDateOnly(daysSinceEpoch).ToString(Format, CultureInfo.InvariantCulture);

    public static void Write(int daysSinceEpoch, Span<byte> destination, out int written) =>
        ToDateOnly(daysSinceEpoch).TryFormat(destination, out written, Format, CultureInfo.InvariantCulture);

    public static bool TryParse(ReadOnlySpan<char> text, out int daysSinceEpoch)
    {
        var read = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        daysSinceEpoch = date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return read;
    }

    private static DateOnly ToDateOnly(int daysSinceEpoch) =>
        DateOnly.FromDayNumber(DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + daysSinceEpoch);
}
