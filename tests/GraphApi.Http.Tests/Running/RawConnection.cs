using System.Net.Sockets;
using System.Text;

namespace GraphApi.Http.Tests.Running;

/// <summary>A connection on which a test sends what no well-behaved client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Uri _address;

    private RawConnection(Uri address) => _address = address;

    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        var connection = new RawConnection(address);
        await connection._socket.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    /// <summary>The headers of a POST, to which the body is yet to come.</summary>
    public Task SendHeadersAsync(int contentLength, params string[] more) => SendAsync(string.Join("\r\n",
    [
        "POST /graphql HTTP/1.1", $"Host: {_address.Authority}", "Content-Type: application/json", $"Content-Length: {contentLength}", .. more, "", "",
    ]));

    public async Task SendAsync(string text) => await _socket.SendAsync(Encoding.ASCII.GetBytes(text));

    /// <summary>What comes next; nothing once the server has closed.</summary>
    public async Task<string> ReceiveAsync()
    {
        var buffer = new byte[4096];
        var length = await _socket.ReceiveAsync(buffer).WaitAsync(Patience);
        return Encoding.ASCII.GetString(buffer, 0, length);
    }

    public void Dispose() => _socket.Dispose();
}
