using System.Globalization;
using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Paging;

/// <summary>
/// Reads back what <see cref="OrderKey"/> wrote, and nothing else: a text that it would have written otherwise is refused, since
/// it comes from a cursor that anyone can make.
/// </summary>
public ref struct OrderKeyReader(string text)
{
    private const int BitsLength = 16;
    private const int NanosecondsLength = 9;
    private const int OffsetLength = 4;
    private const int EscapeLength = 6;
    private const long NanosecondsInDay = TimeSpan.TicksPerDay * TimeSpan.NanosecondsPerTick;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>What is not read yet.</summary>
    public readonly string Rest => _rest.ToString();

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads the next part, and the separator behind it unless the text ends there.</summary>
    public bool TryRead(ScalarKind kind, out GraphValue value)
    {
        var length = _rest.IndexOf(OrderKey.Separator);
        var part = length < 0 ? _rest : _rest[..length];
        _rest = length < 0 ? [] : _rest[(length + 1)..];
        value = default;
        return part is "0" || (part.StartsWith("1") && TryReadValue(part[1..], kind, out value));
    }

    private static bool TryReadValue(ReadOnlySpan<char> part, ScalarKind kind, out GraphValue value)
    {
        GraphValue? read = kind switch
        {
            ScalarKind.Int or ScalarKind.Long => TryReadBits(part, out var bits) ? GraphValue.Integer(Number(bits)) : null,
            ScalarKind.Date => TryReadBits(part, out var bits) && Number(bits) is var day && (int)day == day ? GraphValue.Date((int)day) : null,
            ScalarKind.Float => TryReadBits(part, out var bits) ? Float(bits) : null,
            ScalarKind.Boolean => part is "0" or "1" ? GraphValue.Boolean(part is "1") : null,
            ScalarKind.DateTime => ReadDateTime(part),
            ScalarKind.LocalDateTime => ReadLocalDateTime(part),
            ScalarKind.LocalTime => TryReadBits(part, out var bits) && Number(bits) is >= 0 and < NanosecondsInDay and var time
                ? GraphValue.LocalTime(time)
                : null,
            _ => ReadText(part),
        };
        value = read ?? default;
        return read.HasValue;
    }

    private static GraphValue? ReadText(ReadOnlySpan<char> part)
    {
        var text = new StringBuilder(part.Length);
        while (!part.IsEmpty)
        {
            var length = part[0] switch
            {
                OrderKey.LowEscape => AppendLow(text, part),
                OrderKey.HighEscape => AppendHigh(text, part),
                _ => AppendPlain(text, part[0]),
            };
            if (length == 0)
                return null;
            part = part[length..];
        }

        return GraphValue.String(text.ToString());
    }

    private static int AppendPlain(StringBuilder text, char unit)
    {
        if (unit >= '\uD800')
            return 0;
        text.Append(unit);
        return 1;
    }

    private static int AppendLow(StringBuilder text, ReadOnlySpan<char> part)
    {
        if (part.Length < 2 || part[1] is not ('0' or '1'))
            return 0;
        text.Append((char)(part[1] - '0'));
        return 2;
    }

    private static int AppendHigh(StringBuilder text, ReadOnlySpan<char> part)
    {
        if (part.Length <= EscapeLength || !TryReadHex(part.Slice(1, EscapeLength), out var number)
            || number < OrderKey.HighEscape || !Rune.IsValid((uint)number))
            return 0;
        text.Append(new Rune((uint)number).ToString());
        return EscapeLength + 1;
    }

    private static GraphValue? ReadDateTime(ReadOnlySpan<char> part)
    {
        if (part.Length != BitsLength + NanosecondsLength + OffsetLength || !TryReadBits(part[..BitsLength], out var seconds)
            || !TryReadDigits(part.Slice(BitsLength, NanosecondsLength), out var nanoseconds)
            || !TryReadDigits(part[(BitsLength + NanosecondsLength)..], out var offset) || offset > 2 * DateTimeValue.MaxOffset)
            return null;
        var time = new DateTimeValue(Number(seconds), nanoseconds, (short)(offset - DateTimeValue.MaxOffset));
        return DateTimeText.CanWrite(time) ? GraphValue.DateTime(time) : null;
    }

    private static GraphValue? ReadLocalDateTime(ReadOnlySpan<char> part) =>
        part.Length == BitsLength + NanosecondsLength && TryReadBits(part[..BitsLength], out var seconds)
        && TryReadDigits(part[BitsLength..], out var nanoseconds)
        && new LocalDateTimeValue(Number(seconds), nanoseconds) is var time && LocalDateTimeText.CanWrite(time)
            ? GraphValue.LocalDateTime(time)
            : null;

    private static GraphValue? Float(ulong bits)
    {
        var number = BitConverter.UInt64BitsToDouble((bits & (1UL << 63)) == 0 ? ~bits : bits ^ (1UL << 63));
        return double.IsFinite(number) && !(number == 0 && double.IsNegative(number)) ? GraphValue.Float(number) : null;
    }

    private static long Number(ulong bits) => (long)(bits ^ (1UL << 63));

    private static bool TryReadBits(ReadOnlySpan<char> part, out ulong bits)
    {
        bits = 0;
        return part.Length == BitsLength && TryReadHex(part, out bits);
    }

    private static bool TryReadHex(ReadOnlySpan<char> part, out ulong number)
    {
        number = 0;
        return !part.ContainsAnyExcept("0123456789ABCDEF")
            && ulong.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> part, out int number) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
