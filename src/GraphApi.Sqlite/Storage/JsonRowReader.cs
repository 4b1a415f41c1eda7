using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Sqlite.Storage;

/// <summary>Reads the row as the JSON that SQLite wrote. Its strings are escaped just as an answer needs them.</summary>
public ref struct JsonRowReader : IRowReader
{
    /// <summary>As deep as SQLite's own.</summary>
    private const int MaxDepth = 1000;

    /// <summary>Above that of a Duration with 18 digits in each component.</summary>
    private const int LongestText = 160;

    private Utf8JsonReader _json;

    public JsonRowReader(ReadOnlySpan<byte> row)
    {
        _json = new Utf8JsonReader(row, new JsonReaderOptions { MaxDepth = MaxDepth });
        _json.Read();
    }

    public readonly bool IsList => _json.TokenType == JsonTokenType.StartArray;

    public readonly ListCursor BeginList() => new(_json.CurrentDepth);

    /// <summary>Elements lie one deeper than their list's brackets; what is deeper yet was left unread by the caller.</summary>
    public bool Next(ref ListCursor list)
    {
        var depth = list.State + 1;
        do
        {
            _json.Read();
        }
        while (_json.CurrentDepth > depth || (_json.CurrentDepth == depth && _json.TokenType == JsonTokenType.EndArray));
        return _json.CurrentDepth == depth;
    }

    public readonly bool TryReadNull() => _json.TokenType == JsonTokenType.Null;

    public readonly bool TryReadString(out RowString value)
    {
        var isString = _json.TokenType == JsonTokenType.String;
        value = isString ? new RowString(_json.ValueSpan, isEscaped: true) : default;
        return isString;
    }

    public readonly bool TryReadInteger(out long value)
    {
        value = 0;
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out value);
    }

    /// <summary>SQLite writes infinity as 9.0e+999.</summary>
    public readonly bool TryReadFloat(out double value)
    {
        value = 0;
        return _json.TokenType == JsonTokenType.Number
            && double.TryParse(_json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    public readonly bool TryReadBoolean(out bool value)
    {
        value = _json.TokenType == JsonTokenType.True;
        if (value || _json.TokenType == JsonTokenType.False)
            return true;
        var isBit = TryReadInteger(out var bit) && bit is 0 or 1;
        value = isBit && bit == 1;
        return isBit;
    }

    public readonly bool TryReadDateTime(out DateTimeValue value)
    {
        value = default;
        return _json.TokenType == JsonTokenType.String && StoredText.TryReadDateTime(_json.ValueSpan, out value);
    }

    public readonly bool TryReadDate(out int daysSinceEpoch)
    {
        daysSinceEpoch = 0;
        Span<char> text = stackalloc char[LongestText];
        return TryCopy(ref text) && DateText.TryParse(text, out daysSinceEpoch);
    }

    public readonly bool TryReadLocalTime(out long nanosecondsOfDay)
    {
        nanosecondsOfDay = 0;
        Span<char> text = stackalloc char[LongestText];
        return TryCopy(ref text) && LocalTimeText.TryParse(text, out nanosecondsOfDay);
    }

    public readonly bool TryReadLocalDateTime(out LocalDateTimeValue value)
    {
        value = default;
        Span<char> text = stackalloc char[LongestText];
        return TryCopy(ref text) && LocalDateTimeText.TryParse(text, out value);
    }

    public readonly bool TryReadDuration([NotNullWhen(true)] out DurationValue? value)
    {
        value = null;
        Span<char> text = stackalloc char[LongestText];
        return TryCopy(ref text) && DurationText.TryParse(text, out value);
    }

    public void Skip() => _json.Skip();

    /// <summary>A short text in ASCII, as times are.</summary>
    private readonly bool TryCopy(ref Span<char> text)
    {
        var isShort = _json.TokenType == JsonTokenType.String && _json.ValueSpan.Length <= text.Length && Ascii.IsValid(_json.ValueSpan);
        if (isShort)
            text = text[..Encoding.ASCII.GetChars(_json.ValueSpan, text)];
        return isShort;
    }
}
