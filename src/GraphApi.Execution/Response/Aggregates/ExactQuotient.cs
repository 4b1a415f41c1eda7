using System.Numerics;

namespace GraphApi.Execution.Response.Aggregates;

/// <summary>Divides whole numbers of any size, and rounds once: to the nearest double, of two to the even one.</summary>
internal static class ExactQuotient
{
    private const int Precision = 53;
    private const int LowestExponent = -1074;

    /// <summary>Infinite where the quotient is larger than any double.</summary>
    /// <param name="divisor">Above 0.</param>
    public static double Of(BigInteger dividend, BigInteger divisor)
    {
        var size = Positive(BigInteger.Abs(dividend), divisor);
        return dividend.Sign < 0 ? -size : size;
    }

    private static double Positive(BigInteger dividend, BigInteger divisor)
    {
        if (dividend.IsZero)
            return 0;

        // More bits than a double has, and one at the end that tells whether anything was left over.
        const int extra = 4;
        var exponent = (int)(dividend.GetBitLength() - divisor.GetBitLength()) - Precision - extra;
        var quotient = exponent < 0
            ? BigInteger.DivRem(dividend << -exponent, divisor, out var rest)
            : BigInteger.DivRem(dividend, divisor << exponent, out rest);
        quotient = (quotient << 1) | (rest.IsZero ? 0 : 1);
        return Rounded(quotient, exponent - 1);
    }

    /// <summary><paramref name="number"/> times two to the power of <paramref name="exponent"/>; below the lowest exponent there are fewer bits.</summary>
    private static double Rounded(BigInteger number, int exponent)
    {
        var kept = Math.Max(exponent + (int)number.GetBitLength() - Precision, LowestExponent);
        var dropped = kept - exponent;
        var whole = number >> dropped;
        var comparison = (number - (whole << dropped)).CompareTo(BigInteger.One << (dropped - 1));
        if (comparison > 0 || (comparison == 0 && !whole.IsEven))
            whole++;
        return Math.ScaleB((double)whole, kept);
    }
}
