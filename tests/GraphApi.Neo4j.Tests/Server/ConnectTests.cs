using System.Net;
using System.Net.Sockets;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class ConnectTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task A_wrong_password_is_named_as_such_and_not_shown()
    {
        await using var client = new BoltClient(server.Settings with { Password = "wr0ng-one" });

        var exception = await Assert.ThrowsAsync<BoltAuthenticationException>(() => client.RunAsync(Bolt.Read("RETURN 1")));

        Assert.Equal("Neo.ClientError.Security.Unauthorized", exception.Code);
        Assert.Contains("user 'neo4j'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng-one", exception.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_unknown_database_is_named_by_the_server()
    {
        await using var client = new BoltClient(server.Settings with { Database = "nosuch" });

        var exception = await Assert.ThrowsAsync<BoltServerException>(() => client.RunAsync(Bolt.Read("RETURN 1")));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", exception.Code);
    }

    [SkippableFact]
    public async Task The_http_port_is_recognised()
    {
        using var listener = Listen();
        _ = AnswerAsync(listener, "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        await using var client = Client(listener, "bolt");

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.VerifyAsync());

        Assert.Contains("speaks HTTP", exception.Message, StringComparison.Ordinal);
        Assert.Contains("bolt://127.0.0.1:7687", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_that_speaks_no_common_version_is_told_apart()
    {
        using var listener = Listen();
        _ = AnswerAsync(listener, [0, 0, 0, 0]);
        await using var client = Client(listener, "bolt");

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.VerifyAsync());

        Assert.Contains("5.0 to 5.8: Neo4j 5 or later is needed", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_that_asks_for_encryption_is_hinted_at()
    {
        using var listener = Listen();
        _ = AnswerAsync(listener, []);
        await using var client = Client(listener, "neo4j");

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.VerifyAsync());

        Assert.Contains("write neo4j+s://", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Where_nobody_listens_host_and_port_are_named()
    {
        var listener = Listen();
        await using var client = Client(listener, "bolt");
        listener.Dispose();

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.RunAsync(Bolt.Read("RETURN 1")));

        Assert.Contains($"127.0.0.1:{client.Settings.Uri.Port} can't be reached", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        using var listener = Listen();
        await using var client = new BoltClient(Settings(listener, "bolt") with { ConnectTimeout = TimeSpan.FromMilliseconds(300) });

        var exception = await Assert.ThrowsAsync<BoltTimeoutException>(() => client.VerifyAsync());

        Assert.Contains("did not answer within 0.3 s", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Connecting_can_be_cancelled()
    {
        using var listener = Listen();
        await using var client = Client(listener, "bolt");
        using var source = new CancellationTokenSource(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.VerifyAsync(source.Token));
    }

    [SkippableFact]
    public async Task The_routed_scheme_works_on_a_single_server()
    {
        var uri = Neo4jUri.Parse(server.Uri.Replace("bolt://", "neo4j://", StringComparison.Ordinal));
        await using var client = new BoltClient(server.Settings with { Uri = uri });

        (await client.RunAsync(Bolt.Write("CREATE (:Routed)"))).Dispose();

        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("MATCH (n:Routed) RETURN count(n)")));
        await server.ClearAsync();
    }

    [SkippableFact]
    public async Task The_server_tells_its_version() =>
        Assert.StartsWith("Neo4j/", await server.Client.VerifyAsync(), StringComparison.Ordinal);

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static async Task AnswerAsync(TcpListener listener, byte[] answer)
    {
        try
        {
            while (true)
            {
                using var accepted = await listener.AcceptTcpClientAsync();
                var stream = accepted.GetStream();
                await stream.ReadExactlyAsync(new byte[20]);
                await stream.WriteAsync(answer);
            }
        }
        catch (SocketException)
        {
            // The test is over.
        }
    }

    private static BoltSettings Settings(TcpListener listener, string scheme) =>
        new(Neo4jUri.Parse($"{scheme}://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), "neo4j", "");

    private static BoltClient Client(TcpListener listener, string scheme) => new(Settings(listener, scheme));
}
