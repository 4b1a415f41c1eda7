using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class StatementTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task Ten_thousand_records_come_in_order()
    {
        using var result = await server.Client.RunAsync(Bolt.Read("UNWIND range(0, 9999) AS n RETURN n, toString(n) AS text"));

        Assert.Equal(10_000, result.Count);
        Assert.Equal(["n", "text"], result.Fields);
        for (var i = 0; i < result.Count; i++)
            AssertRecord(result[i], i);
    }

    [SkippableFact]
    public async Task An_answer_without_records_has_fields_and_a_summary()
    {
        using var result = await server.Client.RunAsync(Bolt.Read("MATCH (n:Nothing) RETURN n AS it"));

        Assert.Equal(0, result.Count);
        Assert.Equal(["it"], result.Fields);
        Assert.Equal("r", result.Summary.Type);
    }

    [SkippableFact]
    public async Task A_result_can_not_be_read_after_it_was_disposed_of()
    {
        var result = await server.Client.RunAsync(Bolt.Read("RETURN 1"));

        result.Dispose();
        result.Dispose();

        Assert.Throws<ArgumentOutOfRangeException>(() => result[0].Length);
        Assert.Throws<ObjectDisposedException>(() => result.Summary);
        Assert.Throws<ObjectDisposedException>(() => result.Fields);
    }

    [SkippableFact]
    public async Task The_summary_tells_counters_and_bookmark()
    {
        using var result = await server.Client.RunAsync(Bolt.Write("CREATE (:Counted {x: 1})"));

        Assert.Equal((1L, 1L), (result.Summary.Stats["nodes-created"], result.Summary.Stats["properties-set"]));
        Assert.Equal(result.Summary.Bookmark, Assert.Single(server.Client.Session.Current.Bookmarks));
        await server.ClearAsync();
    }

    [SkippableFact]
    public async Task The_summary_tells_what_the_server_remarks()
    {
        using var result = await server.Client.RunAsync(Bolt.Read("MATCH (a), (b) RETURN a LIMIT 1"));

        var notification = Assert.Single(result.Summary.Notifications);
        Assert.Equal("Neo.ClientNotification.Statement.CartesianProduct", notification.Code);
        Assert.Equal("INFORMATION", notification.Severity);
        Assert.StartsWith("If a part of a query", notification.Description, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Plan_and_profile_are_trees()
    {
        using var explained = await server.Client.RunAsync(Bolt.Read("EXPLAIN RETURN 1 AS one"));
        using var profiled = await server.Client.RunAsync(Bolt.Read("PROFILE RETURN 1 AS one"));

        Assert.StartsWith("ProduceResults", (string)explained.Summary.Plan!["operatorType"]!, StringComparison.Ordinal);
        Assert.Null(explained.Summary.Profile);
        Assert.Equal(1L, profiled.Summary.Profile!["rows"]);
        Assert.IsType<Dictionary<string, object?>>(Assert.Single((List<object?>)profiled.Summary.Profile["children"]!));
    }

    [SkippableFact]
    public async Task After_an_error_the_same_connection_serves_again()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1, AcquireTimeout = TimeSpan.FromSeconds(5) });

        var exception = await Assert.ThrowsAsync<BoltServerException>(() => client.RunAsync(Bolt.Read("RETUR 1")));
        var late = await Assert.ThrowsAsync<BoltServerException>(() => client.RunAsync(Bolt.Read("UNWIND [1, 0] AS x RETURN 1 / x")));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", exception.Code);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", late.Code);
        Assert.Equal(1, client.IdleConnections());
        Assert.Equal(2L, await client.ValueAsync(Bolt.Read("RETURN 1 + 1")));
    }

    [SkippableFact]
    public async Task A_read_may_not_write()
    {
        var exception = await Assert.ThrowsAsync<BoltServerException>(() => server.Client.RunAsync(Bolt.Read("CREATE (:Never)")));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", exception.Code);
    }

    [SkippableFact]
    public async Task A_lone_surrogate_is_refused_before_anything_is_sent_and_the_connection_is_kept()
    {
        await using var client = new BoltClient(server.Settings with { MaxConnections = 1 });

        await Assert.ThrowsAsync<ArgumentException>(() => client.RunAsync(new BoltStatement("RETURN '\uD800'")));

        Assert.Equal(1, client.IdleConnections());
        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
    }

    [SkippableFact]
    public async Task A_statement_of_several_chunks_arrives_whole()
    {
        var numbers = Enumerable.Range(0, 100_000).Select(i => (object?)(long)i).ToList();

        Assert.Equal(100_000L, await server.Client.ValueAsync(Bolt.Read("RETURN size($p)", ("p", numbers))));
    }

    [SkippableFact]
    public async Task A_statement_ends_at_its_timeout()
    {
        var statement = Bolt.Read("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN count(x)") with
        {
            Timeout = TimeSpan.FromMilliseconds(300),
        };

        var exception = await Assert.ThrowsAsync<BoltServerException>(() => server.Client.RunAsync(statement));

        Assert.True(exception.IsTimeout, exception.Code);
        Assert.False(exception.IsTransient);
    }

    [SkippableFact]
    public async Task A_hot_statement_allocates_little()
    {
        var statement = Bolt.Read("UNWIND range(1, 10) AS n RETURN n, 'text' AS text", ("p", "x"));
        for (var i = 0; i < 200; i++)
            (await server.Client.RunAsync(statement)).Dispose();

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < 500; i++)
            (await server.Client.RunAsync(statement)).Dispose();
        var each = (GC.GetTotalAllocatedBytes(precise: true) - before) / 500;

        Assert.InRange(each, 0, 2048);
    }

    private static void AssertRecord(ReadOnlySpan<byte> record, int index)
    {
        var reader = new PackStreamReader(record);
        Assert.Equal(2, reader.ReadListHeader());
        Assert.Equal(index, reader.ReadInteger());
        Assert.Equal($"{index}", reader.ReadString());
        Assert.True(reader.AtEnd);
    }
}
