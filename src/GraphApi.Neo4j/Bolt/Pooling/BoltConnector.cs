using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Opens connections: TCP, TLS where the scheme asks for it, handshake, HELLO and LOGON, all within one time-out.</summary>
internal sealed class BoltConnector(BoltSettings settings, TimeProvider clock)
{
    internal async Task<BoltConnection> ConnectAsync(ServerAddress address, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(settings.ConnectTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await OpenAsync(address, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (either.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new BoltTimeoutException(
                $"Neo4j at {address} did not answer within {settings.ConnectTimeout.TotalSeconds:0.#} s.", exception)
            {
                IsServerSilent = true,
            };
        }
        catch (AuthenticationException exception)
        {
            throw new BoltConnectionException(
                $"The encrypted connection to Neo4j at {address} failed: {exception.Message}{SelfSignedHint()}", exception)
            {
                IsFinal = true,
            };
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw new BoltConnectionException($"Neo4j at {address} can't be reached: {exception.Message}", exception)
            {
                NothingSent = true,
            };
        }
    }

    private async Task<BoltConnection> OpenAsync(ServerAddress address, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, cancellation).ConfigureAwait(false);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            if (settings.Uri.IsEncrypted)
                stream = await EncryptAsync(stream, address, cancellation).ConfigureAwait(false);
            var version = await BoltHandshake.NegotiateAsync(stream, settings.Uri, address, cancellation).ConfigureAwait(false);
            var connection = new BoltConnection(address, stream, socket, settings, clock);
            return await GreetAsync(connection, version, cancellation).ConfigureAwait(false);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Stream> EncryptAsync(Stream stream, ServerAddress address, CancellationToken cancellation)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = address.Host };
        if (settings.Uri.AcceptsAnyCertificate)
            options.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsClientAsync(options, cancellation).ConfigureAwait(false);
        return encrypted;
    }

    private async Task<BoltConnection> GreetAsync(BoltConnection connection, BoltVersion version, CancellationToken cancellation)
    {
        // There is no statement to end yet: a cancelled greeting closes the socket instead of sending RESET.
        using var registration = cancellation.UnsafeRegister(static opened => ((BoltConnection)opened!).Close(), connection);
        connection.Requests.Hello(version, settings);
        if (version.HasLogon)
            connection.Requests.Logon(settings);
        try
        {
            connection.Server = await connection.ExchangeAsync(ReadGreetingAsync, version, CancellationToken.None).ConfigureAwait(false);
            // It may have been closed just when the last answer had come.
            cancellation.ThrowIfCancellationRequested();
            return connection;
        }
        catch (BoltServerException failure) when (failure.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal))
        {
            throw new BoltAuthenticationException(
                failure.Code, $"Neo4j at {connection.Address} refused user '{settings.User}' with the given password: {failure.Message}");
        }
    }

    private static async ValueTask<HelloAnswer> ReadGreetingAsync(BoltConnection connection, BoltVersion version)
    {
        var answer = HelloAnswer.From(await connection.ReadSuccessAsync().ConfigureAwait(false), version);
        if (version.HasLogon)
            await connection.ReadSuccessAsync().ConfigureAwait(false);
        return answer;
    }

    private string SelfSignedHint() => settings.Uri.AcceptsAnyCertificate
        ? ""
        : $" A self-signed certificate is accepted with {settings.Uri.Scheme}sc://{settings.Uri.Address}.";
}
