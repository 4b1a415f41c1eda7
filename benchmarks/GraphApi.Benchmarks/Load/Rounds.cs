using System.Diagnostics;
using System.Globalization;

namespace GraphApi.Benchmarks.Load;

/// <summary>
/// Has contenders ask by turns, round after round, so that what else the machine does meets all alike. A ratio is the median of the
/// rounds' ratios to the first contender.
/// </summary>
internal sealed class Rounds(int rounds, TimeSpan length)
{
    private const int WarmUp = 300;

    /// <summary>A row a contender: requests a second, the ratio, kilobytes and CPU a request.</summary>
    public async Task WriteAsync(TextWriter output, int clients, IReadOnlyList<Contender> contenders, CancellationToken cancellation)
    {
        var results = contenders.Select(_ => new List<LoadResult>()).ToList();
        foreach (var contender in contenders)
            await WarmAsync(contender, cancellation);
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < contenders.Count; i++)
                results[i].Add(await RunAsync(contenders[i], clients, cancellation));
        for (var i = 0; i < contenders.Count; i++)
            await output.WriteLineAsync(Row(contenders[i].Name, clients, results[i], results[0]));
    }

    public static async Task WriteHeaderAsync(TextWriter output)
    {
        await output.WriteLineAsync("| | clients | requests/s | of the first | KB allocated | ms of CPU |");
        await output.WriteLineAsync("|---|---|---|---|---|---|");
    }

    private static string Row(string name, int clients, List<LoadResult> results, List<LoadResult> first)
    {
        var median = LoadResult.MedianOf(results);
        var ratio = LoadResult.Median([.. results.Zip(first, (own, other) => own.PerSecond / other.PerSecond)], r => r);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {clients} | {median.PerSecond:N0} | {ratio:0.00} | {median.Bytes / 1024:0.0} | {median.CpuMilliseconds:0.000} |");
    }

    /// <summary>Until the runtime has compiled it as it stays: that counts calls and not time.</summary>
    private static async Task WarmAsync(Contender contender, CancellationToken cancellation)
    {
        for (var i = 0; i < WarmUp; i++)
            await contender.AskAsync(0, cancellation);
    }

    private async Task<LoadResult> RunAsync(Contender contender, int clients, CancellationToken cancellation)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var start = TimeProvider.System.GetTimestamp();
        var asked = await Task.WhenAll(Enumerable.Range(0, clients).Select(c => Task.Run(() => AskAsync(contender, c, start, cancellation), cancellation)));
        var elapsed = TimeProvider.System.GetElapsedTime(start);
        process.Refresh();
        var requests = (double)asked.Sum();
        return new LoadResult(
            requests / elapsed.TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / requests,
            (process.TotalProcessorTime - cpu).TotalMilliseconds / requests);
    }

    private async Task<long> AskAsync(Contender contender, int client, long start, CancellationToken cancellation)
    {
        var asked = 0L;
        while (TimeProvider.System.GetElapsedTime(start) < length)
        {
            var answer = contender.AskAsync(client, cancellation);
            var isImmediate = answer.IsCompleted;
            await answer;
            asked++;
            // Some stores answer without a wait: clients take turns all the same.
            if (isImmediate)
                await Task.Yield();
        }

        return asked;
    }
}
