using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Hostile;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jHostileValueTests(Neo4jServer server) : HostileValueTests
{
    internal override async Task<IGraphStore> OpenEmptyAsync()
    {
        await server.ClearAsync();
        var store = new Neo4jStore(HostileGraph.Schema.Model, server.Settings);
        await store.OpenAsync(default);
        return store;
    }
}
