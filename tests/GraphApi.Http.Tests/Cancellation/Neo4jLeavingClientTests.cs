using GraphApi.Http.Tests.Running;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Store.Tests.Cancellation;
using Xunit.Abstractions;

namespace GraphApi.Http.Tests.Cancellation;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jLeavingClientTests(Neo4jServer server, ITestOutputHelper output) : LeavingClientTests(output)
{
    internal override async Task<KeyValuePair<string, string?>[]> StoreAsync(TemporaryFolder folder)
    {
        await server.ClearAsync();
        return Neo4jSettings.Of(server);
    }

    internal override Task<bool> IsRunningAsync(TemporaryFolder folder) => StoreActivity.HasTransactionAsync(server.Client);
}
