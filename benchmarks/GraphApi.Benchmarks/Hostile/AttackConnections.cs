using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>What hostile clients do with connections themselves.</summary>
internal static class AttackConnections
{
    private const int AtOnce = 20;
    private const int Dropped = 2_000;
    private const int SmallestBuffer = 4096;
    private static readonly TimeSpan BetweenBytes = TimeSpan.FromMilliseconds(200);

    public static Task SendHeaderSlowlyAsync(Uri api, CancellationToken cancellation) => ManyAsync(async () =>
    {
        using var socket = await ConnectAsync(api, cancellation);
        await TrickleAsync(socket, $"POST /graphql HTTP/1.1\r\nHost: {api.Authority}\r\nX-Slow: {new string('x', 1000)}", cancellation);
    });

    public static Task SendBodySlowlyAsync(Uri api, CancellationToken cancellation) => ManyAsync(async () =>
    {
        using var socket = await ConnectAsync(api, cancellation);
        await socket.SendAsync(Post(api, 1_000_000), cancellation);
        await TrickleAsync(socket, new string(' ', 1000), cancellation);
    });

    /// <summary>Asks for a long answer, and leaves it where it is until the server has enough of it.</summary>
    public static Task NeverReadAsync(Uri api, CancellationToken cancellation) => ManyAsync(async () =>
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = HostileDocuments.Aliased() });
        using var socket = await ConnectAsync(api, cancellation);
        await socket.SendAsync((byte[])[.. Post(api, body.Length), .. body], cancellation);
        while (!socket.Poll(TimeSpan.Zero, SelectMode.SelectError))
            await Task.Delay(BetweenBytes, cancellation);
    });

    public static async Task DropAsync(Uri api, CancellationToken cancellation)
    {
        var sockets = new List<Socket>();
        try
        {
            for (var i = 0; i < Dropped; i++)
                sockets.Add(await ConnectAsync(api, cancellation));
        }
        finally
        {
            sockets.ForEach(s => s.Close(timeout: 0));
        }
    }

    private static Task ManyAsync(Func<Task> attack) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => attack()));

    private static byte[] Post(Uri api, int length) => Encoding.ASCII.GetBytes(
        $"POST /graphql HTTP/1.1\r\nHost: {api.Authority}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");

    private static async Task<Socket> ConnectAsync(Uri api, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = SmallestBuffer };
        await socket.ConnectAsync(api.Host, api.Port, cancellation);
        return socket;
    }

    private static async Task TrickleAsync(Socket socket, string text, CancellationToken cancellation)
    {
        foreach (var character in text)
        {
            await socket.SendAsync(new[] { (byte)character }, cancellation);
            await Task.Delay(BetweenBytes, cancellation);
        }
    }
}
