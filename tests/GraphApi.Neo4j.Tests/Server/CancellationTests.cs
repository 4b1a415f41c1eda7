using System.Diagnostics;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class CancellationTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task Cancelling_ends_the_statement_in_the_server_and_keeps_the_connection()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
        using var source = new CancellationTokenSource();
        var running = client.RunAsync(Endless("cancelled"), source.Token);
        await WaitAsync("cancelled", count => count == 1);

        var watch = Stopwatch.StartNew();
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await WaitAsync("cancelled", count => count == 0);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(1, client.IdleConnections());
        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
    }

    [SkippableFact]
    public async Task A_token_cancelled_before_sends_nothing()
    {
        await using var client = new BoltClient(server.Settings);
        await client.VerifyAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.RunAsync(Bolt.Write("CREATE (:Never)"), new CancellationToken(canceled: true)));

        Assert.Equal(1, client.IdleConnections());
        Assert.Equal(0L, await client.ValueAsync(Bolt.Read("MATCH (n:Never) RETURN count(n)")));
    }

    [SkippableFact]
    public async Task Cancelling_at_any_moment_never_mixes_up_answers()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 2 });

        for (var i = 0; i < 150; i++)
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMicroseconds(i * 20));
            try
            {
                Assert.Equal((long)i, await client.ValueAsync(Bolt.Read("RETURN $i", ("i", (long)i)), source.Token));
            }
            catch (OperationCanceledException)
            {
                // Either is right; a wrong answer is not.
            }
        }

        Assert.Equal(-1L, await client.ValueAsync(Bolt.Read("RETURN -1")));
    }

    [SkippableFact]
    public async Task Cancelling_while_connecting_never_leaves_a_dead_connection_behind()
    {
        for (var i = 0; i < 60; i++)
        {
            await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
            using var source = new CancellationTokenSource(TimeSpan.FromMicroseconds(i * 150));
            try
            {
                await client.ValueAsync(Bolt.Read("RETURN 0"), source.Token);
            }
            catch (OperationCanceledException)
            {
                // Wherever it was.
            }

            Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
        }
    }

    [SkippableFact]
    public async Task Cancelling_in_a_transaction_rolls_it_back()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
        await using (var transaction = await client.BeginAsync())
        {
            (await transaction.RunAsync(Bolt.Write("CREATE (:Never)"))).Dispose();
            using var source = new CancellationTokenSource(300);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transaction.RunAsync(Endless("in transaction"), source.Token));
            await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        }

        Assert.Equal(1, client.IdleConnections());
        Assert.Equal(0L, await client.ValueAsync(Bolt.Read("MATCH (n:Never) RETURN count(n)")));
    }

    private static BoltStatement Endless(string name) =>
        Bolt.Read($"UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS `{name}`");

    // The statement that looks must not find itself, so the name is a parameter.
    private async Task WaitAsync(string name, Func<long, bool> isReached)
    {
        var statement = Bolt.Read(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $name RETURN count(*)", ("name", $"`{name}`"));
        var watch = Stopwatch.StartNew();
        while (!isReached((long)(await server.Client.ValueAsync(statement))!))
        {
            Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
            await Task.Delay(10);
        }
    }
}
