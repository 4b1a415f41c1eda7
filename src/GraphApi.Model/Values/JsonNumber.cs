using System.Globalization;
using System.Numerics;

namespace GraphApi.Model.Values;

/// <summary>
/// Writes numbers of JSON. Whole numbers keep all their digits; others are written in the shortest form of a 64-bit float where that
/// says the same, so that <c>1.50</c> and <c>15e-1</c> are <c>1.5</c>, and as they came where it does not.
/// </summary>
internal static class JsonNumber
{
    /// <param name="written">A number as JSON has it.</param>
    public static string Write(string written)
    {
        var digits = written.AsSpan().TrimStart('-');
        if (!digits.ContainsAnyExceptInRange('0', '9'))
            return digits is "0" ? "0" : written;
        var shortest = Write(double.Parse(written, CultureInfo.InvariantCulture));
        return shortest is not null && Decompose(written) == Decompose(shortest) ? shortest : written;
    }

    /// <summary>Null for what is no finite number.</summary>
    public static string? Write(double number) =>
        !double.IsFinite(number) ? null : number == 0 ? "0" : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Sign, digits without zeros around them, and the power of ten behind the last of them.</summary>
    private static (bool IsNegative, string Digits, BigInteger Exponent) Decompose(string number)
    {
        var parts = number.TrimStart('-').Split('e', 'E');
        var fraction = parts[0].IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? parts[0].Length - point - 1 : 0;
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimEnd('0');
        var exponent = parts.Length == 1 ? BigInteger.Zero : BigInteger.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return digits.TrimStart('0') is { Length: > 0 } significant
            ? (number[0] == '-', significant, exponent - fraction + (all.Length - digits.Length))
            : default;
    }
}
