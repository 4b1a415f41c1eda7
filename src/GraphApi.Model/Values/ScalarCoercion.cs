using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphApi.Model.Values;

/// <summary>
/// Takes a value as a request, a file or a store brings it for a value of a scalar. What one form may become is decided here
/// alone, so that a literal, a variable, JSON and CSV mean the same.
/// </summary>
public static class ScalarCoercion
{
    /// <summary>The error of a string that can't be stored: a caller tells it by reference or by text as INVALID_STRING.</summary>
    public const string LoneSurrogate = "The string holds half of a surrogate pair, which no text encoding can store: send whole characters.";

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    public static bool TryFromString(ScalarType type, string text, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        value = default;
        error = WellFormed.IsWellFormed(text) ? null : LoneSurrogate;
        return error is null && Settle(ReadText(type, text, out value), type, out error);
    }

    public static bool TryFromInteger(ScalarType type, long number, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        GraphValue? read = type.Kind switch
        {
            ScalarKind.Int when number is >= int.MinValue and <= int.MaxValue => GraphValue.Integer(number),
            ScalarKind.Long => GraphValue.Integer(number),
            ScalarKind.Float => GraphValue.Float(number),
            ScalarKind.Id => GraphValue.String(number.ToString(CultureInfo.InvariantCulture)),
            _ => null,
        };
        value = read ?? default;
        return Settle(read.HasValue, type, out error);
    }

    public static bool TryFromNumber(ScalarType type, double number, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        var fits = type.Kind == ScalarKind.Float && double.IsFinite(number);
        value = fits ? GraphValue.Float(number) : default;
        return Settle(fits, type, out error);
    }

    public static bool TryFromBoolean(ScalarType type, bool flag, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        var fits = type.Kind == ScalarKind.Boolean;
        value = fits ? GraphValue.Boolean(flag) : default;
        return Settle(fits, type, out error);
    }

    /// <summary>JSON as readers give it: see <see cref="CompactJson"/>. For the scalar JSON alone, whose every value this is.</summary>
    public static bool TryFromJson(object? json, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        error = CompactJson.TryWrite(json, out var text);
        value = error is null ? GraphValue.Json(text) : default;
        return error is null;
    }

    /// <summary>A text that is JSON.</summary>
    public static bool TryReadJson(ReadOnlySpan<byte> utf8, out GraphValue value, [NotNullWhen(false)] out string? error)
    {
        error = CompactJson.TryRead(utf8, out var text);
        value = error is null ? GraphValue.Json(text) : default;
        return error is null;
    }

    private static bool ReadText(ScalarType type, string text, out GraphValue value)
    {
        GraphValue? read = type.Kind switch
        {
            ScalarKind.Id or ScalarKind.String => GraphValue.String(text),
            ScalarKind.Long when IsDigits(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                GraphValue.Integer(number),
            ScalarKind.DateTime when DateTimeText.TryParse(text, out var instant) => GraphValue.DateTime(instant),
            ScalarKind.Date when DateText.TryParse(text, out var day) => GraphValue.Date(day),
            ScalarKind.LocalTime when LocalTimeText.TryParse(text, out var time) => GraphValue.LocalTime(time),
            ScalarKind.LocalDateTime when LocalDateTimeText.TryParse(text, out var local) => GraphValue.LocalDateTime(local),
            ScalarKind.Duration when DurationText.TryParse(text, out var duration) => GraphValue.Duration(duration),
            ScalarKind.Url when IsAbsoluteUrl(text) => GraphValue.String(text),
            ScalarKind.Enum when type.Enum!.Has(text) => GraphValue.String(text),
            _ => null,
        };
        value = read ?? default;
        return read.HasValue;
    }

    private static bool Settle(bool fits, ScalarType type, [NotNullWhen(false)] out string? error)
    {
        error = fits ? null : Wanted(type);
        return fits;
    }

    private static string Wanted(ScalarType type) => type.Kind switch
    {
        ScalarKind.Id => "An ID is a string or an integer.",
        ScalarKind.Int => "An Int is a whole number of 32 bits: -2147483648 to 2147483647.",
        ScalarKind.Long => "A Long is a whole number of 64 bits, or a string of its digits.",
        ScalarKind.Float => "A Float is a finite number.",
        ScalarKind.Boolean => "A Boolean is true or false.",
        ScalarKind.DateTime => "A DateTime is a string as RFC 3339 has it: 2022-03-29T14:30:00+03:00.",
        ScalarKind.Date => "A Date is a string like 2022-03-29.",
        ScalarKind.LocalTime => "A LocalTime is a string like 14:30:00.",
        ScalarKind.LocalDateTime => "A LocalDateTime is a string like 2022-03-29T14:30:00.",
        ScalarKind.Duration => "A Duration is a string as ISO 8601 has it, under a billion years: P1Y2M3DT4H5M6.7S.",
        ScalarKind.Url => "A URL is a string that starts with a scheme: https://example.org/page.",
        ScalarKind.Enum => $"{type.Name} is one of {string.Join(", ", type.Enum!.Values.Select(v => v.Name))}.",
        _ => $"A {type.Name} is a string.",
    };

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        var digits = text.StartsWith("-") ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Looks for the scheme itself, since <see cref="Uri"/> takes <c>/a</c> for a file's absolute path on Unix.</summary>
    private static bool IsAbsoluteUrl(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0])
        && text.IndexOf(':') is var colon and > 0
        && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(text, UriKind.Absolute, out _);
}
