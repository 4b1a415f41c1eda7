using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class TransactionTests(Neo4jServer server) : IAsyncLifetime
{
    private static readonly BoltStatement Count = Bolt.Read("MATCH (n:InTransaction) RETURN count(n)");
    private static readonly BoltStatement Create = Bolt.Write("CREATE (:InTransaction)");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => server.ClearAsync();

    [SkippableFact]
    public async Task What_was_committed_is_seen_by_the_next_read()
    {
        await using (var transaction = await server.Client.BeginAsync())
        {
            (await transaction.RunAsync(Create)).Dispose();
            Assert.Equal(0L, await server.Client.ValueAsync(Count));
            await transaction.CommitAsync();
        }

        Assert.Equal(1L, await server.Client.ValueAsync(Count));
    }

    [SkippableFact]
    public async Task Disposing_without_a_commit_rolls_back()
    {
        await using (var transaction = await server.Client.BeginAsync())
            (await transaction.RunAsync(Create)).Dispose();

        Assert.Equal(0L, await server.Client.ValueAsync(Count));
    }

    [SkippableFact]
    public async Task Rolling_back_twice_does_no_harm_and_then_nothing_can_be_run()
    {
        await using var transaction = await server.Client.BeginAsync();
        (await transaction.RunAsync(Create)).Dispose();

        await transaction.RollbackAsync();
        await transaction.RollbackAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync(Create));
        Assert.Equal(0L, await server.Client.ValueAsync(Count));
    }

    [SkippableFact]
    public async Task Many_statements_go_together_and_answer_in_order()
    {
        await using var transaction = await server.Client.BeginAsync();
        var numbers = Enumerable.Range(0, 1000).Select(i => (long)i).ToList();
        var statements = numbers.ConvertAll(i => Bolt.Write("CREATE (n:InTransaction {i: $i}) RETURN n.i", ("i", i)));

        var results = await transaction.RunAllAsync(statements);
        await transaction.CommitAsync();

        Assert.Equal(numbers.Cast<object?>(), results.Select(result => result.Record()[0]));
        foreach (var result in results)
            result.Dispose();
        Assert.Equal(1000L, await server.Client.ValueAsync(Count));
    }

    [SkippableFact]
    public async Task A_failing_statement_ends_the_transaction_and_nothing_of_it_stays()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
        await using var transaction = await client.BeginAsync();

        await Assert.ThrowsAsync<BoltServerException>(() => transaction.RunAllAsync([Create, Bolt.Write("RETURN 1 / 0"), Create]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        Assert.Equal(0L, await client.ValueAsync(Count));
    }

    [SkippableFact]
    public async Task A_large_answer_is_read_in_parts()
    {
        await using var transaction = await server.Client.BeginAsync(AccessMode.Read);
        var (parts, sum) = (new List<int>(), 0L);

        await foreach (var part in transaction.ReadAsync(Bolt.Read("UNWIND range(1, 25000) AS i RETURN i"), 10_000))
        {
            parts.Add(part.Count);
            sum += Enumerable.Range(0, part.Count).Sum(i => (long)part.Record(i)[0]!);
        }

        Assert.Equal([10_000, 10_000, 5_000], parts);
        Assert.Equal(25_000L * 25_001 / 2, sum);
    }

    [SkippableFact]
    public async Task A_reader_that_leaves_early_ends_the_transaction_and_its_connection_serves_the_next()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });
        await using (var transaction = await client.BeginAsync(AccessMode.Read))
        {
            await foreach (var part in transaction.ReadAsync(Bolt.Read("UNWIND range(1, 25000) AS i RETURN i"), 10))
                break;
        }

        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
        Assert.Equal(1, client.IdleConnections());
    }

    [SkippableFact]
    public async Task A_transaction_ends_at_its_timeout()
    {
        await using var transaction = await server.Client.BeginAsync(timeout: TimeSpan.FromMilliseconds(300));

        var exception = await Assert.ThrowsAsync<BoltServerException>(() =>
            transaction.RunAsync(Bolt.Read("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN count(x)")));

        Assert.True(exception.IsTimeout, exception.Code);
    }
}
