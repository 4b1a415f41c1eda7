using System.Globalization;

namespace GraphApi.Model.Values;

/// <summary>The fraction of a second behind its seconds: <c>.5</c>, one to nine digits, written without trailing zeros.</summary>
internal static class FractionText
{
    /// <summary>The longest one, its point included.</summary>
    public const int MaxLength = 10;

    private const int Digits = 9;

    /// <summary>Gives the number of bytes: none for 0.</summary>
    public static int Write(int nanoseconds, Span<byte> destination)
    {
        if (nanoseconds == 0)
            return 0;
        destination[0] = (byte)'.';
        nanoseconds.TryFormat(destination[1..], out _, "D9", CultureInfo.InvariantCulture);
        return destination[..MaxLength].TrimEnd((byte)'0').Length;
    }

    /// <summary>Takes a fraction off the front of the text; where there is none it is 0.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text.IsEmpty || text[0] != '.')
            return true;
        var end = text[1..].IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text.Length - 1 : end;
        if (digits is < 1 or > Digits)
            return false;
        nanoseconds = int.Parse(text.Slice(1, digits), CultureInfo.InvariantCulture);
        for (var i = digits; i < Digits; i++)
            nanoseconds *= 10;
        text = text[(digits + 1)..];
        return true;
    }
}
