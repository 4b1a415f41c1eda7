using System.Net;
using System.Net.Sockets;
using CsCheck;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Wire;

/// <summary>Whatever a server sends, the caller gets an exception of this client or an answer, soon, and without much memory.</summary>
public sealed class HostileServerTests
{
    // Random bytes seldom look like Bolt; pieces of it, put together at random, get further.
    private static readonly Gen<byte[]> Piece = Gen.OneOf(
        Gen.Byte.Array[0, 30],
        Gen.Const(new byte[] { 0, 3, 0xB1, BoltMessage.Success, 0xA0, 0, 0 }),
        Gen.Const(new byte[] { 0, 3, 0xB1, BoltMessage.Failure, 0xA0, 0, 0 }),
        Gen.Const(new byte[] { 0, 3, 0xB1, BoltMessage.Record, 0x90, 0, 0 }),
        Gen.Const(new byte[] { 0, 2, 0xB0, BoltMessage.Ignored, 0, 0 }),
        Gen.Const(new byte[] { 0, 3, 0xB1, BoltMessage.Success, 0xC0, 0, 0 }),
        Gen.Const(new byte[] { 0, 7, 0xB1, BoltMessage.Success, 0xDA, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0 }),
        Gen.Const(new byte[] { 0, 1, 0xB1, 0, 0 }),
        Gen.Const(new byte[] { 0, 0, 0, 0 }));

    [Fact]
    public void Nonsense_from_the_server_is_an_exception_of_the_client() => Piece.Array[0, 12].Sample(
        pieces => AnswerAsync([.. pieces.SelectMany(piece => piece)]).GetAwaiter().GetResult(),
        iter: 300,
        threads: 1);

    private static async Task AnswerAsync(byte[] answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, answer);
        var uri = Neo4jUri.Parse($"bolt://{listener.LocalEndpoint}");
        await using var client = new BoltClient(new BoltSettings(uri, "neo4j", "") { MaxAttempts = 1 });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            using var result = await client.RunAsync(new BoltStatement("RETURN 1"), limit.Token);
            Assert.NotNull(result.Fields);
            Assert.NotNull(result.Summary);
        }
        catch (BoltException)
        {
            // What a caller is prepared for.
        }

        await serving;
    }

    private static async Task ServeAsync(TcpListener listener, byte[] answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte[20]);
        await stream.WriteAsync((byte[])[0, 0, 8, 5, .. answer]);
        client.Client.Shutdown(SocketShutdown.Send);
    }
}
