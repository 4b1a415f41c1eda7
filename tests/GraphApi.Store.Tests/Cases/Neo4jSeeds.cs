using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>The server of the tests, holding the seeds and nothing else.</summary>
public sealed class Neo4jSeeds(Neo4jServer server) : IAsyncLifetime
{
    private Neo4jStore? _store;

    internal Neo4jServer Server => server;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opened by the first test that asks: asking skips the test where there is no server.</summary>
    internal async Task<Neo4jStore> OpenAsync()
    {
        if (_store is not null)
            return _store;
        await server.ClearAsync();
        var store = new Neo4jStore(Repository.Model, server.Settings);
        await store.OpenAsync(default);
        await store.ImportAsync(await Repository.ReadSeedsAsync(), default);
        return _store = store;
    }

    public async Task DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }
}
