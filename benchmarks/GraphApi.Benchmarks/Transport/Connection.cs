using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace GraphApi.Benchmarks.Transport;

/// <summary>
/// A client that costs next to nothing: the same bytes again and again over one connection. The answer's length is read once; all others
/// of the same request have the same.
/// </summary>
internal sealed class Connection : IDisposable
{
    private const string LengthHeader = "Content-Length: ";
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _answerLength;

    public Connection(Uri address, string path, byte[] body)
    {
        _request =
        [
            .. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ];
        _socket.Connect(address.Host, address.Port);
    }

    public async Task AskAsync()
    {
        await _socket.SendAsync(_request);
        var received = 0;
        do
            received += await ReceiveAsync(received);
        while (received < _answerLength);
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int from)
    {
        var count = await _socket.ReceiveAsync(_buffer.AsMemory(from));
        if (count == 0)
            throw new IOException("The server closed the connection.");
        if (_answerLength == 0)
            _answerLength = LengthOf(Encoding.Latin1.GetString(_buffer, 0, from + count));
        return count;
    }

    /// <summary>Of headers and body together.</summary>
    private static int LengthOf(string start)
    {
        if (!start.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal))
            throw new IOException($"The server answered {start[..Math.Min(start.Length, 20)]}...");
        var header = start.IndexOf(LengthHeader, StringComparison.Ordinal) + LengthHeader.Length;
        var body = start.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        return body + int.Parse(start.AsSpan(header, start.IndexOf('\r', header) - header), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
