using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using static GraphApi.Neo4j.Tests.Doubles.ScriptedServer;

namespace GraphApi.Neo4j.Tests.Wire;

public sealed class RoutingTests
{
    private static readonly BoltStatement Read = new("RETURN 1");
    private static readonly BoltStatement Write = new("CREATE ()", Mode: AccessMode.Write);

    [Fact]
    public async Task Reads_take_turns_on_the_readers_and_writes_go_to_the_writer()
    {
        await using var reader1 = new ScriptedServer(8, _ => Success());
        await using var reader2 = new ScriptedServer(8, _ => Success());
        await using var writer = new ScriptedServer(8, _ => Success());
        await using var router = new ScriptedServer(8, request => request.Tag == BoltMessage.Route
            ? Table([reader1.Port, reader2.Port], [writer.Port])
            : Success());
        await using var client = new BoltClient(router.Settings("neo4j"));

        for (var i = 0; i < 4; i++)
            (await client.RunAsync(Read)).Dispose();
        (await client.RunAsync(Write)).Dispose();

        Assert.Equal([2, 2, 1, 0], new[] { reader1, reader2, writer, router }.Select(Runs));
        Assert.Single(router.Requests, request => request.Tag == BoltMessage.Route);
    }

    [Fact]
    public async Task A_reader_that_is_gone_is_left_out()
    {
        var gone = new ScriptedServer(8, _ => Success());
        var gonePort = gone.Port;
        await gone.DisposeAsync();
        await using var reader = new ScriptedServer(8, _ => Success());
        await using var router = new ScriptedServer(8, request => request.Tag == BoltMessage.Route
            ? Table([gonePort, reader.Port], [reader.Port])
            : Success());
        await using var client = new BoltClient(router.Settings("neo4j"));

        for (var i = 0; i < 4; i++)
            (await client.RunAsync(Read)).Dispose();

        Assert.Equal(4, Runs(reader));
    }

    [Fact]
    public async Task A_writer_that_lost_the_lead_makes_the_table_be_asked_for_again()
    {
        var isLeader = false;
        await using var follower = new ScriptedServer(8, request => request.Tag == BoltMessage.Run
            ? Failure(("neo4j_code", "Neo.ClientError.Cluster.NotALeader"), ("message", "not I"))
            : Success());
        await using var leader = new ScriptedServer(8, _ => Success());
        await using var router = new ScriptedServer(8, request =>
        {
            if (request.Tag != BoltMessage.Route)
                return Success();
            var writer = isLeader ? leader.Port : follower.Port;
            isLeader = true;
            return Table([writer], [writer]);
        });
        await using var client = new BoltClient(router.Settings("neo4j"));

        (await client.RunAsync(Write)).Dispose();

        Assert.Equal((1, 1), (Runs(follower), Runs(leader)));
    }

    [Fact]
    public async Task A_server_without_routing_does_everything_itself()
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Route
            ? Failure(("neo4j_code", "Neo.ClientError.Procedure.ProcedureNotFound"), ("message", "?"))
            : Success());
        await using var client = new BoltClient(server.Settings("neo4j"));

        (await client.RunAsync(Write)).Dispose();

        Assert.Equal(1, Runs(server));
    }

    [Fact]
    public async Task A_cluster_without_a_writer_says_so()
    {
        await using var server = new ScriptedServer(8, request => request.Tag == BoltMessage.Route ? Table([1], []) : Success());
        await using var client = new BoltClient(server.Settings("neo4j"));

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Write));

        Assert.Contains("no server for writes", exception.Message, StringComparison.Ordinal);
    }

    private static int Runs(ScriptedServer server) => server.Requests.Count(request => request.Tag == BoltMessage.Run);

    private static Action<PackStreamWriter> Table(int[] readers, int[] writers) => Success(("rt", new Dictionary<string, object?>
    {
        ["ttl"] = 300L,
        ["servers"] = new List<object?> { Role("READ", readers), Role("WRITE", writers), Role("ROUTE", []) },
    }));

    private static Dictionary<string, object?> Role(string role, int[] ports) => new()
    {
        ["role"] = role,
        ["addresses"] = ports.Select(port => (object?)$"127.0.0.1:{port}").ToList(),
    };
}
