using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Values;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jValueSemanticsTests(Neo4jServer server) : ValueSemanticsTests
{
    private protected override async Task<IGraphStore> OpenAsync(NodeChange[] nodes, params RelationshipChange[] relationships)
    {
        await server.ClearAsync();
        var store = new Neo4jStore(ValueGraph.Model, server.Settings);
        await store.OpenAsync(default);
        await store.ImportAsync(new GraphBatch([.. nodes], [.. relationships]), default);
        return store;
    }
}
