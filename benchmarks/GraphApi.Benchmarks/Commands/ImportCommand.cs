using System.CommandLine;
using System.Diagnostics;
using GraphApi.Benchmarks.Claims;
using GraphApi.Benchmarks.Stores;
using GraphApi.Planning.Import;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>import</c>: CSV of the claims graph into an empty store, from files to the last commit, as <c>graphapi import</c> does it.</summary>
internal static class ImportCommand
{
    private const double Mebibyte = 1024 * 1024;

    public static Command Create()
    {
        var claims = new ClaimOptions();
        var import = new Command("import", "How fast CSV is imported; with NEO4J_URI set into Neo4j as well");
        claims.AddTo(import);
        import.SetAction((parsed, cancellation) => RunAsync(claims.Graph(parsed), parsed.InvocationConfiguration.Output, cancellation));
        return import;
    }

    private static async Task RunAsync(ClaimGraph graph, TextWriter output, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-claims-");
        var files = new ClaimFiles(folder.FullName);
        files.Write(graph);
        await output.WriteLineAsync("| store | claims | nodes and relationships | seconds | a second | processor seconds | memory at most |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|");
        await MeasureAsync(await SqliteMeter.OpenAsync(ClaimFiles.Model, cancellation), graph, files, output, cancellation);
        if (await Neo4jMeter.OpenAsync(ClaimFiles.Model, cancellation) is { } neo4j)
            await MeasureAsync(neo4j, graph, files, output, cancellation);
        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(StoreMeter meter, ClaimGraph graph, ClaimFiles files, TextWriter output, CancellationToken cancellation)
    {
        await using (meter)
        {
            var (written, process) = (new WrittenRows(), Process.GetCurrentProcess());
            var (start, processor) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            await meter.Store.ImportAsync(ReadAhead.Of(files.Read()), written, cancellation);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.Refresh();
            await output.WriteLineAsync(
                $"| {meter.Name} | {graph.Claims:N0} | {written.Count:N0} | {seconds:0.0} | {written.Count / seconds:N0} "
                + $"| {(process.TotalProcessorTime - processor).TotalSeconds:0.0} | {process.PeakWorkingSet64 / Mebibyte:0} MiB |");
        }
    }
}
