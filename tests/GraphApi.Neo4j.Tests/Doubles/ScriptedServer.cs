using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Doubles;

/// <summary>Speaks just enough Bolt to answer as a test wants: what a real server does too seldom, or is too new for.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Func<ScriptedRequest, Action<PackStreamWriter>?> _answer;
    private readonly int _minor;

    /// <param name="minor">The version is 5.minor.</param>
    /// <param name="answer">Null cuts the connection. HELLO, LOGON, RESET and what gets the default answer need not be handled.</param>
    internal ScriptedServer(int minor, Func<ScriptedRequest, Action<PackStreamWriter>?> answer)
    {
        _minor = minor;
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    internal ConcurrentQueue<ScriptedRequest> Requests { get; } = new();

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    internal static Action<PackStreamWriter> Success(params (string Key, object? Value)[] metadata) =>
        Message(BoltMessage.Success, metadata.ToDictionary(entry => entry.Key, entry => entry.Value));

    internal static Action<PackStreamWriter> Failure(params (string Key, object? Value)[] metadata) =>
        Message(BoltMessage.Failure, metadata.ToDictionary(entry => entry.Key, entry => entry.Value));

    internal BoltSettings Settings(string scheme = "bolt") =>
        new(Neo4jUri.Parse($"{scheme}://127.0.0.1:{Port}"), "neo4j", "secret") { RetryDelay = TimeSpan.FromMilliseconds(1) };

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        _closing.Dispose();
    }

    private static Action<PackStreamWriter> Message(byte tag, Dictionary<string, object?> metadata) => writer =>
    {
        writer.WriteStructureHeader(1, tag);
        PackStream.RandomValue.Write(writer, metadata);
    };

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            var offer = new byte[20];
            await stream.ReadExactlyAsync(offer, _closing.Token);
            await stream.WriteAsync(new byte[] { 0, 0, (byte)_minor, 5 }, _closing.Token);
            await AnswerAllAsync(stream);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task AnswerAllAsync(NetworkStream stream)
    {
        using var watch = new SilenceWatch(TimeProvider.System);
        using var reader = new MessageReader(stream, watch, int.MaxValue);
        using var buffer = new ByteBuffer(256);
        var failed = false;
        while (true)
        {
            buffer.Truncate(0);
            await reader.ReadAsync(buffer);
            var request = ScriptedRequest.From(buffer.Written);
            Requests.Enqueue(request);
            failed &= request.Tag != BoltMessage.Reset;
            var answer = failed ? writer => writer.WriteStructureHeader(0, BoltMessage.Ignored) : _answer(request);
            if (answer is null || request.Tag == BoltMessage.Goodbye)
                return;
            buffer.Truncate(0);
            failed |= Frame(buffer, answer);
            await stream.WriteAsync(buffer.WrittenMemory);
        }
    }

    // Whether it was a FAILURE, behind which all is ignored.
    private static bool Frame(ByteBuffer buffer, Action<PackStreamWriter> answer)
    {
        var chunks = new ChunkEncoder(buffer);
        chunks.BeginMessage();
        answer(new PackStreamWriter(buffer));
        chunks.EndMessage();
        return buffer.Written[3] == BoltMessage.Failure;
    }
}
