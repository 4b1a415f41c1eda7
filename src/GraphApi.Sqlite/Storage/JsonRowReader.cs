using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Sqlite.Storage;

/// <summary>
/// Reads the row as the JSON that SQLite wrote: valid, without white space between its parts. Its strings are escaped just as an answer
/// needs them. Where an answer is long most of a request's own time is spent here, and a general reader of JSON takes several times as long.
/// </summary>
public ref struct JsonRowReader(ReadOnlySpan<byte> row) : IRowReader
{
    /// <summary>Above that of a Duration with 18 digits in each component.</summary>
    private const int LongestText = 160;

    private static readonly SearchValues<byte> Nesting = SearchValues.Create("[]{}\""u8);

    private readonly ReadOnlySpan<byte> _json = row;

    /// <summary>The first byte of the element that the reader stands on, or the one behind what it took.</summary>
    private int _at;

    public readonly bool IsList => _json[_at] == '[';

    public ListCursor BeginList()
    {
        _at++;
        return default;
    }

    public bool Next(ref ListCursor list)
    {
        var isOver = _json[_at] == ']';
        if (isOver || _json[_at] == ',')
            _at++;
        return !isOver;
    }

    public bool TryReadNull() => TryTake("null"u8);

    public bool TryReadString(out RowString value)
    {
        var isString = TryTakeText(out var text);
        value = isString ? new RowString(text, isEscaped: true) : default;
        return isString;
    }

    public bool TryReadInteger(out long value)
    {
        var number = Plain();
        return Take(number, Utf8Parser.TryParse(number, out value, out var read) && read == number.Length);
    }

    /// <summary>SQLite writes infinity as 9.0e+999.</summary>
    public bool TryReadFloat(out double value)
    {
        var number = Plain();
        return Take(number, double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value));
    }

    public bool TryReadBoolean(out bool value)
    {
        value = TryTake("true"u8) || TryTake("1"u8);
        return value || TryTake("false"u8) || TryTake("0"u8);
    }

    public bool TryReadDateTime(out DateTimeValue value)
    {
        value = default;
        var start = _at;
        return Keep(start, TryTakeText(out var text) && StoredText.TryReadDateTime(text, out value));
    }

    public bool TryReadDate(out int daysSinceEpoch)
    {
        daysSinceEpoch = 0;
        var start = _at;
        Span<char> text = stackalloc char[LongestText];
        return Keep(start, TryCopy(text, out var length) && DateText.TryParse(text[..length], out daysSinceEpoch));
    }

    public bool TryReadLocalTime(out long nanosecondsOfDay)
    {
        nanosecondsOfDay = 0;
        var start = _at;
        Span<char> text = stackalloc char[LongestText];
        return Keep(start, TryCopy(text, out var length) && LocalTimeText.TryParse(text[..length], out nanosecondsOfDay));
    }

    public bool TryReadLocalDateTime(out LocalDateTimeValue value)
    {
        value = default;
        var start = _at;
        Span<char> text = stackalloc char[LongestText];
        return Keep(start, TryCopy(text, out var length) && LocalDateTimeText.TryParse(text[..length], out value));
    }

    public bool TryReadDuration([NotNullWhen(true)] out DurationValue? value)
    {
        value = null;
        var start = _at;
        Span<char> text = stackalloc char[LongestText];
        return Keep(start, TryCopy(text, out var length) && DurationText.TryParse(text[..length], out value));
    }

    public void Skip()
    {
        if (TryTakeText(out _))
            return;
        if (_json[_at] is (byte)'[' or (byte)'{')
            SkipNested();
        else
            _at += Plain().Length;
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            _at += _json[_at..].IndexOfAny(Nesting);
            if (TryTakeText(out _))
                continue;
            depth += _json[_at] is (byte)'[' or (byte)'{' ? 1 : -1;
            _at++;
        }
        while (depth > 0);
    }

    /// <summary>The inside of the string that the reader stands on.</summary>
    private bool TryTakeText(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (_json[_at] != '"')
            return false;
        var start = _at + 1;
        var end = start + _json[start..].IndexOfAny((byte)'"', (byte)'\\');
        while (_json[end] == '\\')
            end += 2 + _json[(end + 2)..].IndexOfAny((byte)'"', (byte)'\\');
        text = _json[start..end];
        _at = end + 1;
        return true;
    }

    /// <summary>What stands here up to the end of the element, which is no string and no list.</summary>
    private readonly ReadOnlySpan<byte> Plain()
    {
        var rest = _json[_at..];
        return rest[..rest.IndexOfAny((byte)',', (byte)']', (byte)'}')];
    }

    private bool TryTake(ReadOnlySpan<byte> plain) =>
        _json[_at] == plain[0] && Take(plain, Plain().SequenceEqual(plain));

    private bool Take(ReadOnlySpan<byte> element, bool isWanted)
    {
        if (isWanted)
            _at += element.Length;
        return isWanted;
    }

    /// <summary>Goes back where what was taken is not what is asked for.</summary>
    private bool Keep(int start, bool isWanted)
    {
        if (!isWanted)
            _at = start;
        return isWanted;
    }

    /// <summary>A short text in ASCII, as times are.</summary>
    private bool TryCopy(scoped Span<char> text, out int length)
    {
        var isShort = TryTakeText(out var bytes) && bytes.Length <= text.Length && Ascii.IsValid(bytes);
        length = isShort ? Encoding.ASCII.GetChars(bytes, text) : 0;
        return isShort;
    }
}
