using GraphApi.Differential;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Store.Tests.Differential;

namespace GraphApi.Store.Tests.Export;

/// <summary>Both stores export the same graph as the same bytes.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jRoundTripTests(Neo4jServer server)
{
    [SkippableFact]
    public Task Both_stores_give_the_same_bytes() => ComparesAsync("shapes", neo4j => neo4j.Voice);

    [SkippableFact]
    public Task A_graph_that_others_wrote_gives_the_same_bytes() => ComparesAsync("undirected", neo4j => neo4j.ForeignVoice);

    private async Task ComparesAsync(string name, Func<SharedNeo4j, StoreVoice> voice)
    {
        await server.ClearAsync();
        var model = ModelSchemas.Named(name).Model;
        var batches = RandomGraph.Generate(model, DifferentialTests.Seed, size: 20);
        await using var neo4j = new SharedNeo4j(server.Settings, Neo4jServer.Mark);
        await using var exports = new Exports(model);
        await using var filled = await LoadAsync(voice(neo4j));

        var ofSqlite = await exports.StoreAsync(batches);

        foreach (var format in Exports.Formats)
            Assert.Equal(await exports.TextAsync(ofSqlite, format), await exports.TextAsync(filled, format));
        await neo4j.ClearAsync(default);

        async Task<Planning.Stores.IGraphStore> LoadAsync(StoreVoice of)
        {
            var store = await of.OpenEmptyAsync(model, default);
            foreach (var batch in batches)
                await store.ImportAsync(batch, default);
            return of.ReplaceAsync is { } replace ? await replace(store, model, default) : store;
        }
    }
}
