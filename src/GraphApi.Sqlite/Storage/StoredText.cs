using System.Globalization;
using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Sqlite.Storage;

/// <summary>The forms in which columns hold what SQLite has no type for.</summary>
internal static class StoredText
{
    /// <summary>The length of a date-time's instant: the rest is the offset.</summary>
    public const int InstantLength = 30;

    private const long NanosecondsInSecond = 1_000_000_000;

    /// <summary>
    /// UTC with nine decimals, then the offset as minutes east of 18:00 west, so that bytes sort as the contract says:
    /// <c>2022-03-29T11:30:00.000000000Z1260</c>.
    /// </summary>
    public static string Of(DateTimeValue value) => string.Create(
        CultureInfo.InvariantCulture, $"{Instant(value)}{value.OffsetMinutes + DateTimeValue.MaxOffset:D4}");

    public static string Instant(DateTimeValue value)
    {
        var seconds = DateTimeOffset.FromUnixTimeSeconds(value.UtcSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds:yyyy-MM-ddTHH:mm:ss}.{value.Nanoseconds:D9}Z");
    }

    public static bool TryReadDateTime(ReadOnlySpan<byte> text, out DateTimeValue value)
    {
        value = default;
        Span<char> chars = stackalloc char[InstantLength + 4];
        if (text.Length != chars.Length || Encoding.ASCII.GetChars(text, chars) != chars.Length
            || !DateTime.TryParseExact(chars[..19], "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            || !int.TryParse(chars[20..29], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds)
            || !short.TryParse(chars[InstantLength..], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            || offset > 2 * DateTimeValue.MaxOffset)
            return false;
        var seconds = (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
        value = new DateTimeValue(seconds, nanoseconds, (short)(offset - DateTimeValue.MaxOffset));
        return true;
    }

    /// <summary>Nine decimals always, so that bytes sort: <c>14:30:00.500000000</c>.</summary>
    public static string Of(long nanosecondsOfDay) => string.Create(
        CultureInfo.InvariantCulture,
        $"{new TimeOnly(nanosecondsOfDay / NanosecondsInSecond * TimeSpan.TicksPerSecond):HH:mm:ss}.{nanosecondsOfDay % NanosecondsInSecond:D9}");

    /// <summary><c>2022-03-29T14:30:00.000000000</c>.</summary>
    public static string Of(LocalDateTimeValue value)
    {
        var seconds = DateTimeOffset.FromUnixTimeSeconds(value.Seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds:yyyy-MM-ddTHH:mm:ss}.{value.Nanoseconds:D9}");
    }

    /// <summary>A list as JSON, escaped as SQLite escapes, numbers with a point so that they stay floats.</summary>
    public static string Of(ReadOnlySpan<GraphValue> list, Func<GraphValue, string>? ofDateTime = null)
    {
        var json = new StringBuilder("[");
        foreach (var value in list)
        {
            if (json.Length > 1)
                json.Append(',');
            Append(json, value, ofDateTime);
        }

        return json.Append(']').ToString();
    }

    private static void Append(StringBuilder json, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.Append(text);

        // Without it SQLite reads an integer, which a float of more than 17 digits does not equal.
        if (text.AsSpan().IndexOfAny('.', 'E') < 0)
            json.Append(".0");
    }

    private static void Append(StringBuilder json, GraphValue value, Func<GraphValue, string>? ofDateTime)
    {
        switch (value.Kind)
        {
            case GraphValueKind.String: JsonText.Append(json, value.AsString()); break;
            case GraphValueKind.Date: JsonText.Append(json, DateText.Write(value.AsDate())); break;
            case GraphValueKind.DateTime: JsonText.Append(json, ofDateTime?.Invoke(value) ?? Of(value.AsDateTime())); break;
            case GraphValueKind.LocalTime: JsonText.Append(json, Of(value.AsLocalTime())); break;
            case GraphValueKind.LocalDateTime: JsonText.Append(json, Of(value.AsLocalDateTime())); break;
            case GraphValueKind.Duration: JsonText.Append(json, DurationText.Write(value.AsDuration())); break;
            case GraphValueKind.Json: JsonText.Append(json, value.AsJson()); break;
            case GraphValueKind.Float: Append(json, value.AsFloat()); break;
            case GraphValueKind.Boolean: json.Append(value.AsBoolean() ? "true" : "false"); break;
            case GraphValueKind.Integer: json.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}"); break;
            case GraphValueKind.Null: json.Append("null"); break;
            case GraphValueKind.List: json.Append(Of(value.AsList())); break;
            default: throw new ArgumentException($"A list holds no {value.Kind}.", nameof(value));
        }
    }
}
