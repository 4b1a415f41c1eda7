using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Neo4j.Tests.Doubles;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Server.Settings;
using GraphApi.Store.Tests.Cancellation;

namespace GraphApi.Http.Tests.Faults;

/// <summary>The way to Neo4j is cut, and neither side is told: nobody can ask the server to end what it does.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPartitionTests(Neo4jServer neo4j) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task What_runs_when_the_way_to_it_is_cut_ends_by_itself()
    {
        await using var proxy = new TcpProxy(neo4j.Settings);
        await using var server = await StartAsync(proxy);
        var asked = server.Client.AskAsync(EndlessGraph.Question);
        await StoreActivity.UntilAsync(isRunning: true, IsRunningAsync);

        proxy.Part();

        using var answer = await asked;
        Assert.Equal("TIMEOUT", await answer.ReadCodeAsync());
        await StoreActivity.UntilAsync(isRunning: false, IsRunningAsync);

        proxy.Join();
        await StoreActivity.UntilAsync(isRunning: false, () => StoreActivity.HasTransactionAsync(neo4j.Client));
    }

    [SkippableFact]
    public async Task A_server_that_no_longer_takes_connections_is_unavailable_until_it_does()
    {
        await using var proxy = new TcpProxy(neo4j.Settings);
        await using var server = await StartAsync(proxy);

        proxy.Part();
        proxy.CutAll();
        using var missed = await server.Client.AskAsync("""{ n(key: "n1") { key } }""");
        proxy.Join();
        using var found = await server.Client.AskAsync("""{ n(key: "n1") { key } }""");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNAVAILABLE"), (missed.StatusCode, await missed.ReadCodeAsync()));
        Assert.NotNull(missed.Headers.RetryAfter);
        Assert.Equal("""{"data":{"n":{"key":"n1"}}}""", await found.Content.ReadAsStringAsync());
    }

    public void Dispose() => _folder.Dispose();

    private async Task<RunningServer> StartAsync(TcpProxy proxy)
    {
        await neo4j.ClearAsync();
        return await RunningServer.StartAsync(
        [
            new(SettingKeys.Schema, _folder.Write("schema.graphql", EndlessGraph.Sdl)),
            new(SettingKeys.Seeds + ":0", _folder.Write("seeds.json", EndlessGraph.Json())),
            new(SettingKeys.TimeoutSeconds, "4"),
            .. Neo4jSettings.Of(neo4j, $"bolt://127.0.0.1:{proxy.Port}"),
        ]);
    }

    private Task<bool> IsRunningAsync() => StoreActivity.HasRunningTransactionAsync(neo4j.Client);
}
