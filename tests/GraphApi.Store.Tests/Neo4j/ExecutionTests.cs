using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class ExecutionTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableFact]
    public async Task Cancelling_is_passed_on()
    {
        await OpenEmptyAsync();
        var (statement, values) = Compile("{ places { nodes { name } } }");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Store.ExecuteAsync(statement, values, new Nobody(), cancelled.Token));
    }

    [SkippableFact]
    public async Task A_statement_that_takes_too_long_is_a_timeout()
    {
        await OpenEmptyAsync();
        await using var hasty = new Neo4jStore(Model, Server.Settings with { StatementTimeout = TimeSpan.FromMilliseconds(1) });
        var (statement, values) = Compile("{ places { nodes { name } } }");
        var slow = statement with { Text = "UNWIND range(1, 100000000) AS i WITH count(i) AS c RETURN [c] AS row" };

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await hasty.ExecuteAsync(slow, values, new Nobody(), default));

        Assert.Equal(StoreErrorKind.Timeout, failure.Kind);
    }

    [SkippableFact]
    public async Task A_statement_that_writes_is_not_run()
    {
        await OpenEmptyAsync();
        var (statement, values) = Compile("{ places { nodes { name } } }");
        var writing = statement with { Text = "CREATE (n:Place) RETURN [1] AS row" };

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await Store.ExecuteAsync(writing, values, new Nobody(), default));

        Assert.Equal(StoreErrorKind.Failed, failure.Kind);
        Assert.True(await Store.IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task Many_roots_answer_in_one_row_whatever_they_find()
    {
        await OpenWithAsync([Node("Place", "p")]);

        Assert.Equal(
            """{"data":{"a":{"name":"p"},"b":null,"c":{"nodes":[]},"d":{"totalCount":1},"__typename":"Query"}}""",
            await AskAsync("""{ a: place(key: "p") { name } b: person(key: "p") { name } c: claims { nodes { text } } d: subjects { totalCount } __typename }"""));
    }

    [SkippableFact]
    public async Task A_list_of_any_length_makes_no_other_statement()
    {
        await OpenEmptyAsync();

        var one = Compile("""{ places(where: { name: { in: ["a"] } }) { totalCount } }""").Statement;
        var many = Compile("""{ places(where: { name: { in: ["a", "b", "c"] } }) { totalCount } }""").Statement;

        Assert.Equal(one.Text, many.Text);
    }

    private sealed class Nobody : IRowConsumer
    {
        public void Consume<TReader>(TReader row)
            where TReader : struct, IRowReader, allows ref struct => Assert.Fail("There is nothing to consume.");
    }
}
