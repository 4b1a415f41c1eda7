using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Cancellation;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCancellationTests(Neo4jServer server, ITestOutputHelper output) : CancellationTests(output)
{
    internal override int Slots => 4;

    internal override async Task<IGraphStore> OpenAsync()
    {
        await server.ClearAsync();
        var store = new Neo4jStore(Model, server.Settings with { MaxConnections = Slots });
        await store.OpenAsync(default);
        await store.ImportAsync(await ReadAsync(EndlessGraph.Json()), default);
        return store;
    }

    internal override Task<bool> IsRunningAsync() => StoreActivity.HasTransactionAsync(server.Client);
}
