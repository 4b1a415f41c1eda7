using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class LostConnectionTests(Neo4jServer server)
{
    private static readonly BoltStatement Numbers = Bolt.Read("UNWIND range(1, 1000) AS n RETURN n");

    [SkippableFact]
    public async Task A_read_whose_connection_is_cut_in_mid_answer_is_tried_again()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);
        await client.VerifyAsync();

        proxy.CutAfter = 1500;
        using var result = await client.RunAsync(Numbers);

        Assert.Equal(1000, result.Count);
        Assert.Equal(2, proxy.Accepted);
    }

    [SkippableFact]
    public async Task A_write_whose_connection_is_cut_in_mid_answer_is_not_tried_again()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);
        await client.VerifyAsync();

        proxy.CutAfter = 5;
        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Numbers with { Mode = AccessMode.Write }));

        Assert.Contains($"127.0.0.1:{proxy.Port}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, proxy.Accepted);
    }

    [SkippableFact]
    public async Task Idle_connections_that_the_server_closed_are_replaced_for_a_write_too()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);
        await client.VerifyAsync();

        proxy.CutAll();
        await Task.Delay(50);
        (await client.RunAsync(Numbers with { Mode = AccessMode.Write })).Dispose();

        Assert.Equal(2, proxy.Accepted);
    }

    [SkippableFact]
    public async Task A_server_that_was_gone_serves_again_when_it_is_back()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);
        await client.VerifyAsync();

        proxy.StopListening();
        proxy.CutAll();
        await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Numbers));
        proxy.ListenAgain();

        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
    }

    [SkippableFact]
    public async Task A_commit_whose_answer_is_lost_says_that_its_outcome_is_not_known()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy);
        await using var transaction = await client.BeginAsync();

        proxy.CutAfter = 2;
        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => transaction.CommitAsync());

        Assert.Contains("took effect is not known", exception.Message, StringComparison.Ordinal);
    }

    private BoltClient Client(TcpProxy proxy) =>
        new(server.Settings with { Uri = Neo4jUri.Parse($"bolt://127.0.0.1:{proxy.Port}"), RetryDelay = TimeSpan.FromMilliseconds(5) });
}
