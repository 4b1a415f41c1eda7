using System.Globalization;

namespace GraphApi.Benchmarks.Stores;

/// <summary>What one run of an operation cost: the store's own count of its work, and how long the median of several runs took.</summary>
internal sealed record Measurement(long Work, TimeSpan Time)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Work:N0} ({Time.TotalMilliseconds:0.00})");
}
