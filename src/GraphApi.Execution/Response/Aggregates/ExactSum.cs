using System.Numerics;

namespace GraphApi.Execution.Response.Aggregates;

/// <summary>
/// Adds numbers without any loss, so that the order of adding does not matter: in units of 2^-1074, of which every double has
/// a whole number. Rounded once, when it is read.
/// </summary>
internal struct ExactSum
{
    private const int UnitExponent = 1074;
    private const int MantissaBits = 52;
    private BigInteger _units;

    /// <summary>How many numbers were added.</summary>
    public long Count { get; private set; }

    /// <summary>Infinite where the sum is larger than any double.</summary>
    public readonly double Sum => ExactQuotient.Of(_units, BigInteger.One << UnitExponent);

    public readonly double Average => ExactQuotient.Of(_units, Count * (BigInteger.One << UnitExponent));

    /// <summary>Adds a finite number <paramref name="times"/> times.</summary>
    public void Add(double value, long times)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> MantissaBits) & 0x7FF);
        var fraction = bits & ((1L << MantissaBits) - 1);
        var mantissa = exponent == 0 ? fraction : fraction | (1L << MantissaBits);
        var units = (BigInteger)mantissa << Math.Max(exponent - 1, 0);
        _units += (bits < 0 ? -units : units) * times;
        Count += times;
    }
}
