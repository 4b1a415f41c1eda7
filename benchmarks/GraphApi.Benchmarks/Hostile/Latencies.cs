using System.Globalization;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>How long answers took, in milliseconds, and how many were none.</summary>
internal sealed record Latencies(IReadOnlyList<double> Sorted, int Failures)
{
    public double Median => At(0.5);

    public double Percentile95 => At(0.95);

    public string Row(string name) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {Sorted.Count} | {Failures} | {Median:0.00} | {Percentile95:0.00} |");

    private double At(double share) => Sorted.Count == 0 ? double.NaN : Sorted[(int)((Sorted.Count - 1) * share)];
}
