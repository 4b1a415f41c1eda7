using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Doubles;

/// <summary>
/// Stands between client and server: it can cut connections in mid-answer, hold or change what passes, refuse new ones, and speak TLS to the client.
/// <para>Other test projects link this file.</para>
/// </summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private readonly ServerEnd _target;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly CancellationTokenSource _closing = new();
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private volatile TaskCompletionSource? _parted;

    internal TcpProxy(BoltSettings target, X509Certificate2? certificate = null)
    {
        _target = new ServerEnd(target.Uri.Host, target.Uri.Port);
        _certificate = certificate;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    internal int Port { get; }

    internal int Accepted { get; private set; }

    /// <summary>How many connections the client holds.</summary>
    internal int Open => _open.Count;

    /// <summary>The next answer is cut after so many bytes of it, together with its connection.</summary>
    internal int? CutAfter { get; set; }

    /// <summary>What becomes of each piece of an answer on its way. One that comes out shorter is the last of its connection.</summary>
    internal Func<byte[], byte[]>? Change { get; set; }

    /// <summary>From now on nothing passes, and neither side is told, not even that the other hung up: the cable is cut.</summary>
    internal void Part() => _parted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was held passes at last.</summary>
    internal void Join()
    {
        var parted = _parted;
        _parted = null;
        parted?.SetResult();
    }

    internal void CutAll()
    {
        foreach (var client in _open.Keys)
            client.Close();
    }

    internal void StopListening() => _listener.Dispose();

    internal void ListenAgain()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Join();
        _listener.Dispose();
        CutAll();
        _closing.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(_closing.Token);
                Accepted++;
                _ = ServeAsync(client);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over, or plays a server that is gone.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        _open[client] = 0;
        using var server = new TcpClient();
        try
        {
            await server.ConnectAsync(_target.Host, _target.Port);
            var near = await EncryptAsync(client.GetStream());
            await Task.WhenAny(PassAsync(near, server.GetStream()), AnswerAsync(server.GetStream(), near));
            await JoinedAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException
            or System.Security.Authentication.AuthenticationException)
        {
            // One side hung up.
        }
        finally
        {
            client.Close();
            _open.TryRemove(client, out _);
        }
    }

    private async Task<Stream> EncryptAsync(NetworkStream stream)
    {
        if (_certificate is null)
            return stream;
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsServerAsync(_certificate);
        return encrypted;
    }

    private async Task PassAsync(Stream client, NetworkStream server)
    {
        var buffer = new byte[4096];
        while (await client.ReadAsync(buffer) is > 0 and var count)
        {
            await JoinedAsync();
            await server.WriteAsync(buffer.AsMemory(0, count));
        }
    }

    private async Task AnswerAsync(NetworkStream server, Stream client)
    {
        var buffer = new byte[4096];
        while (await server.ReadAsync(buffer) is > 0 and var count)
        {
            await JoinedAsync();
            if (CutAfter is { } left && left < count)
            {
                CutAfter = null;
                await client.WriteAsync(buffer.AsMemory(0, left));
                return;
            }

            CutAfter -= count;
            var passed = Change?.Invoke(buffer[..count]) ?? buffer.AsMemory(0, count);
            await client.WriteAsync(passed);
            if (passed.Length < count)
                return;
        }
    }

    private Task JoinedAsync() => _parted?.Task ?? Task.CompletedTask;

    private sealed record ServerEnd(string Host, int Port);
}
