using System.Globalization;
using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Paging;

/// <summary>
/// Writes the place of a relationship among its neighbours as one string whose order by bytes, by UTF-16 units and by code
/// points is the same and is the order of the contract: the other end's key, then the identity properties, null first.
/// A page is then one comparison on one index, in both directions, on every store.
/// </summary>
/// <remarks>
/// A part is <c>0</c> for null, or <c>1</c> and the value; parts are separated by U+0000. In text, U+0000 and U+0001 are
/// written as U+0001 and a digit, and every character from U+E000 up as U+E000 and six hex digits. Numbers have a fixed
/// width: <c>bucha</c> with identity (null, 5) is <c>1bucha</c> U+0000 <c>0</c> U+0000 <c>18000000000000005</c>.
/// </remarks>
public static class OrderKey
{
    internal const char Separator = '\0';
    internal const char LowEscape = '\u0001';
    internal const char HighEscape = '\uE000';
    private const char FirstSurrogate = '\uD800';

    public static string Encode(string otherKey, params ReadOnlySpan<GraphValue> identity)
    {
        if (identity.IsEmpty && IsPlain(otherKey))
            return "1" + otherKey;
        var text = new StringBuilder(otherKey.Length + 1);
        AppendPart(text, GraphValue.String(otherKey));
        AppendIdentity(text, identity);
        return text.ToString();
    }

    /// <summary>What stands behind the other end's key: nothing where there is no identity.</summary>
    public static string EncodeIdentity(ReadOnlySpan<GraphValue> identity)
    {
        var text = new StringBuilder();
        AppendIdentity(text, identity);
        return text.ToString();
    }

    /// <summary>The terms of an order, each as a part, then the place among rows that are alike in them.</summary>
    public static string Join(ReadOnlySpan<GraphValue> terms, string place)
    {
        var text = new StringBuilder(place.Length + 1);
        foreach (var term in terms)
        {
            AppendPart(text, term);
            text.Append(Separator);
        }

        return text.Append(place).ToString();
    }

    private static void AppendIdentity(StringBuilder text, ReadOnlySpan<GraphValue> identity)
    {
        foreach (var value in identity)
        {
            text.Append(Separator);
            AppendPart(text, value);
        }
    }

    private static void AppendPart(StringBuilder text, GraphValue value)
    {
        if (value.IsNull)
        {
            text.Append('0');
            return;
        }

        text.Append('1');
        switch (value.Kind)
        {
            case GraphValueKind.String: AppendText(text, value.AsString()); break;
            case GraphValueKind.Boolean: text.Append(value.AsBoolean() ? '1' : '0'); break;
            case GraphValueKind.Float: AppendBits(text, SortableBits(value.AsFloat())); break;
            case GraphValueKind.DateTime: AppendDateTime(text, value.AsDateTime()); break;
            case GraphValueKind.LocalDateTime: AppendLocalDateTime(text, value.AsLocalDateTime()); break;
            case GraphValueKind.LocalTime: AppendBits(text, SortableBits(value.AsLocalTime())); break;
            case GraphValueKind.Integer or GraphValueKind.Date: AppendBits(text, SortableBits(value.AsInteger())); break;
            default: throw new ArgumentException($"A {value.Kind} has no order.", nameof(value));
        }
    }

    /// <summary>Whether the text is written as it is.</summary>
    private static bool IsPlain(string value) => !value.AsSpan().ContainsAnyExceptInRange((char)(LowEscape + 1), (char)(FirstSurrogate - 1));

    private static void AppendText(StringBuilder text, string value)
    {
        if (IsPlain(value))
        {
            text.Append(value);
            return;
        }

        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value >= HighEscape)
                text.Append(HighEscape).Append(rune.Value.ToString("X6", CultureInfo.InvariantCulture));
            else if (rune.Value <= LowEscape)
                text.Append(LowEscape).Append((char)('0' + rune.Value));
            else
                text.Append((char)rune.Value);
        }
    }

    private static void AppendDateTime(StringBuilder text, DateTimeValue value)
    {
        AppendBits(text, SortableBits(value.UtcSeconds));
        text.Append(CultureInfo.InvariantCulture, $"{value.Nanoseconds:D9}{value.OffsetMinutes + DateTimeValue.MaxOffset:D4}");
    }

    private static void AppendLocalDateTime(StringBuilder text, LocalDateTimeValue value)
    {
        AppendBits(text, SortableBits(value.Seconds));
        text.Append(CultureInfo.InvariantCulture, $"{value.Nanoseconds:D9}");
    }

    private static void AppendBits(StringBuilder text, ulong bits) => text.Append(bits.ToString("X16", CultureInfo.InvariantCulture));

    /// <summary>Moves the least number to 0, so that unsigned order is the numbers' order.</summary>
    private static ulong SortableBits(long value) => (ulong)value ^ (1UL << 63);

    /// <summary>IEEE 754 orders positive numbers as their bits, negative ones the other way round.</summary>
    private static ulong SortableBits(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? ~(ulong)bits : SortableBits(bits);
    }
}
