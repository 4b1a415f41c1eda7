using System.Globalization;

namespace GraphApi.Benchmarks.Processes;

/// <summary>The memory of a process as Linux counts it: all that is in use, and what of it no file stands behind. In bytes.</summary>
internal sealed record ProcessMemory(long Resident, long Anonymous)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static ProcessMemory Of(int process)
    {
        var lines = File.ReadAllLines($"/proc/{process}/smaps_rollup");
        return new ProcessMemory(Read(lines, "Rss:"), Read(lines, "Anonymous:"));
    }

    /// <summary>The most that is resident at any look until it is cancelled.</summary>
    public static async Task<long> PeakAsync(int process, CancellationToken end)
    {
        var peak = 0L;
        while (!end.IsCancellationRequested)
        {
            peak = Math.Max(peak, Of(process).Resident);
            await Task.Delay(BetweenLooks, CancellationToken.None);
        }

        return peak;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Resident / 1024 / 1024} MiB, {Anonymous / 1024 / 1024} of them anonymous");

    /// <summary>A line is <c>Rss:   1234 kB</c>.</summary>
    private static long Read(string[] lines, string name) =>
        long.Parse(lines.Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
}
