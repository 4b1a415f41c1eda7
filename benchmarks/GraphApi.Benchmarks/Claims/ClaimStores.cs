using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphApi.Benchmarks.Stores;
using GraphApi.Execution;
using GraphApi.Planning.Import;

namespace GraphApi.Benchmarks.Claims;

/// <summary>The stores to measure, with the claims graph in them: SQLite, and Neo4j where NEO4J_URI names one.</summary>
internal sealed class ClaimStores(ClaimGraph graph, string? kept, TextWriter output)
{
    /// <summary>Each is closed when the next is asked for.</summary>
    public async IAsyncEnumerable<StoreMeter> OpenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using (var sqlite = await OpenSqliteAsync(cancellation))
            yield return sqlite;
        await using var neo4j = await Neo4jMeter.OpenAsync(ClaimFiles.Model, cancellation, kept is not null);
        if (neo4j is null)
        {
            await output.WriteLineAsync("Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to measure it too.");
            yield break;
        }

        await FillAsync(neo4j, cancellation);
        yield return neo4j;
    }

    public async Task<SqliteMeter> OpenSqliteAsync(CancellationToken cancellation)
    {
        if (kept is not null)
            Directory.CreateDirectory(kept);
        var sqlite = await SqliteMeter.OpenAsync(ClaimFiles.Model, cancellation, kept is null ? null : Path.Combine(kept, "graph.db"));
        await FillAsync(sqlite, cancellation);
        return sqlite;
    }

    private async Task FillAsync(StoreMeter meter, CancellationToken cancellation)
    {
        if (await meter.Store.IsEmptyAsync(cancellation))
            await LoadAsync(meter, cancellation);
        else if (await CountAsync(meter, cancellation) is var claims && claims != graph.Claims)
            throw new InvalidOperationException($"{meter.Name} holds {claims:N0} claims, and {graph.Claims:N0} are to be measured.");
        await output.WriteLineAsync($"{meter.Name}, {graph.Claims:N0} claims, {graph.Many:N0} of them about Kyiv:");
        await output.WriteLineAsync();
    }

    private async Task LoadAsync(StoreMeter meter, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-claims-");
        var files = new ClaimFiles(folder.FullName);
        files.Write(graph);
        var (written, start) = (new WrittenRows(), TimeProvider.System.GetTimestamp());
        await meter.Store.ImportAsync(ReadAhead.Of(files.Read()), written, cancellation);
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        await output.WriteLineAsync($"{meter.Name}: loaded {written.Count:N0} nodes and relationships in {seconds:0} s, {written.Count / seconds:N0} a second.");
        folder.Delete(recursive: true);
    }

    private static async Task<long> CountAsync(StoreMeter meter, CancellationToken cancellation)
    {
        var executor = new GraphExecutor(ClaimFiles.Model, meter.Store, StoreMeter.Patient);
        using var response = await executor.ExecuteAsync(new GraphRequest("{ claims { totalCount } }"), cancellation);
        using var answer = JsonDocument.Parse(response.Body);
        return answer.RootElement.GetProperty("data").GetProperty("claims").GetProperty("totalCount").GetInt64();
    }
}
