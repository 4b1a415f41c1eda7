using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class PoolTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task One_connection_serves_statements_one_after_the_other()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);

        for (var i = 0; i < 5; i++)
            await client.ValueAsync(Bolt.Read("RETURN 1"));

        Assert.Equal(1, proxy.Accepted);
    }

    [SkippableFact]
    public async Task Two_hundred_statements_at_once_share_the_connections_allowed()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy, settings => settings with { MaxConnections = 8 });

        var numbers = Enumerable.Range(0, 200).Select(i => (object?)(long)i).ToList();
        var answers = await Task.WhenAll(numbers.ConvertAll(i => client.ValueAsync(Bolt.Read("RETURN $i", ("i", i)))));

        Assert.Equal(numbers, answers);
        Assert.InRange(proxy.Accepted, 1, 8);
        Assert.Equal(proxy.Accepted, client.IdleConnections());
    }

    [SkippableFact]
    public async Task Waiting_for_a_connection_ends_with_a_timeout()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1, AcquireTimeout = TimeSpan.FromMilliseconds(200) });
        await using var holder = await client.BeginAsync();

        var exception = await Assert.ThrowsAsync<BoltTimeoutException>(() => client.RunAsync(Bolt.Read("RETURN 1")));

        Assert.Contains("all 1 are in use", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Waiting_for_a_connection_can_be_cancelled()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
        await using var holder = await client.BeginAsync();
        using var source = new CancellationTokenSource(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RunAsync(Bolt.Read("RETURN 1"), source.Token));
    }

    [SkippableFact]
    public async Task A_connection_that_was_idle_for_too_long_is_replaced()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy, settings => settings with { MaxIdleTime = TimeSpan.FromMilliseconds(50) });
        await client.ValueAsync(Bolt.Read("RETURN 1"));

        await Task.Delay(120);
        await client.ValueAsync(Bolt.Read("RETURN 1"));

        Assert.Equal(2, proxy.Accepted);
    }

    [SkippableFact]
    public async Task A_disposed_client_serves_no_more()
    {
        var client = new BoltClient(server.Settings);
        await client.VerifyAsync();

        await client.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.RunAsync(Bolt.Read("RETURN 1")));
    }

    private BoltClient Client(TcpProxy proxy, Func<BoltSettings, BoltSettings>? change = null)
    {
        var settings = server.Settings with { Uri = Neo4jUri.Parse($"bolt://127.0.0.1:{proxy.Port}") };
        return new BoltClient(change is null ? settings : change(settings));
    }
}
