using GraphApi.Differential.Comparison;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>Whatever a schema calls what is stored, it is a name: answers are what the contract says. The lint has refused what cannot be one.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class HostileNameTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>SQLite has no more columns than 2,000 in a table, and Neo4j plans a statement of some hundred names in less than a second.</summary>
    private const int NamesOfSchema = 800;

    /// <summary>Fewer do not make a schema.</summary>
    private const int FewestNames = 100;

    [Fact]
    public async Task Sqlite_takes_any_name()
    {
        using var sqlite = new TemporarySqlite();

        foreach (var names in Names())
            await AgreesAsync(new HostileSchema(names), sqlite.Voice);
    }

    [SkippableFact]
    public async Task Neo4j_takes_any_name_and_stores_by_it()
    {
        await server.ClearAsync();
        await using var neo4j = new SharedNeo4j(server.Settings, Neo4jServer.Mark);

        foreach (var names in Names())
        {
            await AgreesAsync(new HostileSchema(names), neo4j.Voice);
            Assert.Empty(names.Except(await StoredAsync()));
        }

        await neo4j.ClearAsync(default);
    }

    private IEnumerable<string[]> Names()
    {
        var count = Math.Max(HostileValueTests.Count, FewestNames);
        output.WriteLine($"{count} names of seed {HostileValueTests.Seed}");
        return new InjectedText(HostileValueTests.Seed).Names(count).Chunk(NamesOfSchema);
    }

    private static async Task AgreesAsync(HostileSchema schema, StoreVoice voice)
    {
        await using var graph = await LoadedGraph.LoadAsync(schema.Schema, [schema.Graph], [voice], default, default);
        foreach (var operation in schema.Operations)
        {
            var difference = await graph.CompareAsync(operation, default);
            Assert.True(difference is null, $"{operation.Text}\n{difference?.Kind}\n{string.Join('\n', difference?.Answers ?? [])}\n{schema.Schema.Sdl}");
        }
    }

    private async Task<HashSet<string>> StoredAsync()
    {
        using var result = await server.Client.RunAsync(new BoltStatement("""
            CALL { MATCH (n) UNWIND labels(n) + keys(n) AS name RETURN name
                   UNION MATCH ()-[r]->() UNWIND keys(r) + type(r) AS name RETURN name } RETURN name
            """));
        return [.. Enumerable.Range(0, result.Count).Select(i => NameOf(result[i]))];
    }

    private static string NameOf(ReadOnlySpan<byte> bytes)
    {
        var record = new PackStreamReader(bytes);
        record.ReadListHeader();
        return record.ReadString();
    }
}
