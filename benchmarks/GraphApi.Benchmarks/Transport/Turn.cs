namespace GraphApi.Benchmarks.Transport;

/// <summary>What one turn gave: answers a second, and the server's own CPU time for each.</summary>
internal sealed record Turn(double PerSecond, double CpuMicroseconds)
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
