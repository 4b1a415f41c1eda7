using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using static GraphApi.Neo4j.Tests.Doubles.ScriptedServer;

namespace GraphApi.Neo4j.Tests.Wire;

/// <summary>What the real server of the tests does not do on demand: other versions, transient failures, silence, a cluster.</summary>
public sealed class ScriptedServerTests
{
    private static readonly BoltStatement Read = new("RETURN 1");
    private static readonly BoltStatement Write = new("CREATE ()", Mode: AccessMode.Write);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Each_version_is_greeted_in_its_own_way(int minor)
    {
        await using var server = new ScriptedServer(minor, _ => Success(("server", "Neo4j/5.x")));
        await using var client = new BoltClient(server.Settings());

        Assert.Equal("Neo4j/5.x", await client.VerifyAsync());

        var requests = server.Requests.ToArray();
        Assert.Equal(minor == 0, requests[0].Map(0).ContainsKey("credentials"));
        Assert.Equal(minor >= 3, requests[0].Map(0).ContainsKey("bolt_agent"));
        Assert.Equal(minor >= 1, requests.Length > 1 && requests[1].Tag == BoltMessage.Logon);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("neo4j_code")]
    public async Task A_failure_is_read_in_both_shapes(string key)
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run
            ? Failure((key, "Neo.ClientError.Statement.SyntaxError"), ("message", "no"))
            : Success());
        await using var client = new BoltClient(server.Settings());

        var exception = await Assert.ThrowsAsync<BoltServerException>(() => client.RunAsync(Read));

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "no", false), (exception.Code, exception.Message, exception.IsTransient));
    }

    [Fact]
    public async Task A_transient_failure_is_tried_again_for_a_write_too()
    {
        var runs = 0;
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run && ++runs < 3
            ? Failure(("neo4j_code", "Neo.TransientError.Transaction.DeadlockDetected"), ("message", "deadlock"))
            : Success());
        await using var client = new BoltClient(server.Settings());

        (await client.RunAsync(Write)).Dispose();

        Assert.Equal(3, runs);
    }

    [Fact]
    public async Task A_transient_failure_that_stays_is_passed_on_after_the_last_attempt()
    {
        var runs = 0;
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run && ++runs > 0
            ? Failure(("neo4j_code", "Neo.TransientError.General.OutOfMemoryError"), ("message", "full"))
            : Success());
        await using var client = new BoltClient(server.Settings());

        var exception = await Assert.ThrowsAsync<BoltServerException>(() => client.RunAsync(Read));

        Assert.True(exception.IsTransient);
        Assert.Equal(3, runs);
    }

    [Fact]
    public async Task A_write_is_not_sent_twice_when_its_connection_is_lost()
    {
        var runs = 0;
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run && ++runs > 0 ? null : Success());
        await using var client = new BoltClient(server.Settings());

        await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Write));

        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task A_server_that_falls_silent_for_longer_than_it_promised_is_given_up()
    {
        await using var server = new ScriptedServer(8, request => request.Tag switch
        {
            BoltMessage.Hello => Success(("hints", new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L })),
            BoltMessage.Run => Stall(),
            _ => Success(),
        });
        await using var client = new BoltClient(server.Settings() with { MaxAttempts = 1 });

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Read));

        Assert.Contains("silent for 1 s", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_no_bolt_is_a_protocol_exception()
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run
            ? writer => writer.WriteString("?")
            : Success());
        await using var client = new BoltClient(server.Settings());

        await Assert.ThrowsAsync<BoltProtocolException>(() => client.RunAsync(Read));

        Assert.Equal(0, client.Router.Pool(client.Settings.Uri.Address).IdleCount);
    }

    [Fact]
    public async Task A_message_above_the_limit_is_refused()
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run
            ? Success(("x", new byte[2000]))
            : Success());
        await using var client = new BoltClient(server.Settings() with { MaxMessageSize = 1000 });

        var exception = await Assert.ThrowsAsync<BoltMessageTooLargeException>(() => client.RunAsync(Read));

        Assert.Contains("larger than 1000 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mode_database_timeout_and_bookmarks_go_along_with_a_statement()
    {
        await using var server = new ScriptedServer(8, request => Success(("bookmark", request.Tag == BoltMessage.Pull ? "b1" : null)));
        await using var client = new BoltClient(server.Settings() with { Database = "films", StatementTimeout = TimeSpan.FromSeconds(7) });

        (await client.RunAsync(Write)).Dispose();
        (await client.RunAsync(Read with { Timeout = TimeSpan.FromSeconds(2) })).Dispose();

        var extras = server.Requests.Where(request => request.Tag == BoltMessage.Run).Select(request => request.Map(2)).ToArray();
        Assert.Equal(["db", "tx_timeout"], extras[0].Keys);
        Assert.Equal(("films", 7000L), (extras[0]["db"], extras[0]["tx_timeout"]));
        Assert.Equal(["mode", "db", "tx_timeout", "bookmarks"], extras[1].Keys);
        Assert.Equal(("r", 2000L), (extras[1]["mode"], extras[1]["tx_timeout"]));
        Assert.Equal(["b1"], (List<object?>)extras[1]["bookmarks"]!);
    }

    [Fact]
    public async Task A_bookmark_that_the_server_does_not_know_is_forgotten_and_the_statement_tried_again()
    {
        await using var server = new ScriptedServer(8, request =>
            request.Tag == BoltMessage.Run && request.Map(2).ContainsKey("bookmarks")
                ? Failure(("neo4j_code", "Neo.ClientError.Transaction.InvalidBookmark"), ("message", "?"))
                : Success(("bookmark", "b1")));
        await using var client = new BoltClient(server.Settings());
        (await client.RunAsync(Write)).Dispose();

        (await client.RunAsync(Read)).Dispose();

        Assert.Empty(client.Session.Current.Bookmarks);
    }

    [Fact]
    public async Task Statements_of_a_transaction_behind_one_that_failed_are_not_run_and_the_connection_is_kept()
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Run && (string)request.Fields[0]! == "bad"
            ? Failure(("neo4j_code", "Neo.ClientError.Statement.SyntaxError"), ("message", "no"))
            : Success());
        await using var client = new BoltClient(server.Settings());
        await using var transaction = await client.BeginAsync();

        await Assert.ThrowsAsync<BoltServerException>(() => transaction.RunAllAsync([Write, new BoltStatement("bad"), Write]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        Assert.Equal(1, client.Router.Pool(client.Settings.Uri.Address).IdleCount);
        Assert.Equal(BoltMessage.Reset, server.Requests.Last().Tag);
    }

    private static Action<PackStreamWriter> Stall() => _ => Thread.Sleep(2500);
}
