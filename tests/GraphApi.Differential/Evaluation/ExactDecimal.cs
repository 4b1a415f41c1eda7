using System.Globalization;
using System.Numerics;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>A number as all its decimal digits; the runtime's own reading of decimal text rounds it.</summary>
internal sealed class ExactDecimal
{
    /// <summary>The smallest double has this many decimals.</summary>
    private const int Decimals = 1074;

    /// <summary>More than any double needs to be told from its neighbours, or from the middle between them.</summary>
    private const int MoreDecimals = 800;

    private static readonly BigInteger One = BigInteger.Pow(10, Decimals);
    private readonly BigInteger _scaled;

    private ExactDecimal(BigInteger scaled) => _scaled = scaled;

    public static ExactDecimal Sum(IEnumerable<GraphValue> values) =>
        new(values.Aggregate(BigInteger.Zero, (sum, v) => sum + (v.Kind == GraphValueKind.Float ? Digits(v.AsFloat()) : One * v.AsInteger())));

    /// <summary>The whole number that it is, if 64 bits hold it.</summary>
    public long? AsLong() => BigInteger.Divide(_scaled, One) is var whole && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null;

    /// <summary>The quotient, rounded once; what is left over stands as one more digit behind all others.</summary>
    public double Over(long count)
    {
        var digits = BigInteger.DivRem(BigInteger.Abs(_scaled) * BigInteger.Pow(10, MoreDecimals), count, out var rest);
        var text = $"{(_scaled.Sign < 0 ? "-" : "")}{digits}{(rest.IsZero ? "0" : "1")}e-{Decimals + MoreDecimals + 1}";
        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>All digits of a double: it is a whole number of halves of halves.</summary>
    private static BigInteger Digits(double value)
    {
        var text = value.ToString("E1100", CultureInfo.InvariantCulture);
        var parts = text.Split('E');
        var number = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var shift = int.Parse(parts[1], CultureInfo.InvariantCulture) - 1100 + Decimals;
        return shift >= 0 ? number * BigInteger.Pow(10, shift) : number / BigInteger.Pow(10, -shift);
    }
}
