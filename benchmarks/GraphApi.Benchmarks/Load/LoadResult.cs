namespace GraphApi.Benchmarks.Load;

/// <summary>What a contender did in one round: requests a second, and of this process bytes allocated and CPU time a request.</summary>
internal sealed record LoadResult(double PerSecond, double Bytes, double CpuMilliseconds)
{
    /// <summary>The median of each, by itself.</summary>
    public static LoadResult MedianOf(IReadOnlyCollection<LoadResult> rounds) =>
        new(Median(rounds, r => r.PerSecond), Median(rounds, r => r.Bytes), Median(rounds, r => r.CpuMilliseconds));

    public static double Median<T>(IReadOnlyCollection<T> values, Func<T, double> of) => values.Select(of).Order().ElementAt(values.Count / 2);
}
