using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Orders;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jOrderTests(Neo4jServer server) : OrderTests
{
    internal override Task ClearAsync() => server.ClearAsync();

    internal override IGraphStore Open(GraphModel model) => new Neo4jStore(model, server.Settings);
}
