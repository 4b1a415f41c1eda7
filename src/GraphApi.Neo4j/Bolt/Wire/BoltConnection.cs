using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// One connection, used by one caller at a time. An exchange sends what <see cref="Requests"/> holds in one write and reads the answers;
/// it ends in a connection that is ready for the next one, or in one with <see cref="IsUsable"/> false.
/// </summary>
internal sealed partial class BoltConnection : IAsyncDisposable
{
    /// <summary>How long a server may take to answer RESET. One that takes longer loses the connection, and with it ends the statement: nobody waits.</summary>
    private static readonly TimeSpan ResetTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(1);

    private readonly Stream _stream;
    private readonly Socket _socket;
    private readonly SilenceWatch _watch;
    private readonly MessageReader _reader;
    private readonly ByteBuffer _scratch = new(0);
    private int _unanswered;
    private bool _interrupted;
    private bool _isReady = true;
    private volatile bool _isClosed;
    private Task? _reset;

    internal BoltConnection(ServerAddress address, Stream stream, Socket socket, BoltSettings settings, TimeProvider clock)
    {
        Address = address;
        _stream = stream;
        _socket = socket;
        _watch = new SilenceWatch(clock);
        _reader = new MessageReader(stream, _watch, settings.MaxMessageSize);
    }

    internal ServerAddress Address { get; }

    internal RequestWriter Requests { get; } = new();

    /// <summary>What HELLO said.</summary>
    internal HelloAnswer Server { get; set; } = HelloAnswer.Unknown;

    /// <summary>When it was last put back, by the pool's clock.</summary>
    internal long IdleSince { get; set; }

    internal bool IsUsable => _isReady && !_isClosed;

    /// <summary>
    /// The server has not closed it. On an idle connection nothing is to be read; a closed socket is "readable", and so is
    /// a farewell of TLS.
    /// </summary>
    internal bool IsAlive => IsUsable && !_watch.HasFired && !_reader.HasUnread && !_socket.Poll(0, SelectMode.SelectRead);

    /// <summary>
    /// Sends the requests and reads their answers. After a FAILURE, or when the caller cancels while waiting, RESET makes the connection
    /// ready again; on cancellation the server ends the running statement at once because of it.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<T> ExchangeAsync<T, TState>(
        Func<BoltConnection, TState, ValueTask<T>> readAnswers, TState state, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _isReady = false;
        var outcome = new ExchangeOutcome<T>();
        try
        {
            await SendAsync(cancellation).ConfigureAwait(false);
            outcome = await AnswersAsync(readAnswers, state, cancellation).ConfigureAwait(false);
            if (_interrupted || outcome.Failure is not null)
                await ResetAsync().ConfigureAwait(false);
            _watch.Stop();
            _isReady = true;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            outcome.Discard();
            cancellation.ThrowIfCancellationRequested();
            // A server may close the connection after its FAILURE; what that said is worth more than the loss.
            throw (Exception?)outcome.Failure ?? Lost(exception);
        }
        finally
        {
            await LeaveSocketThread();
        }

        return Conclude(outcome, cancellation);
    }

    /// <summary>Sends one request that is answered by a SUCCESS alone, and returns the map in it.</summary>
    internal ValueTask<Dictionary<string, object?>> SucceedAsync(CancellationToken cancellation) =>
        ExchangeAsync(static (connection, _) => connection.ReadSuccessAsync(), 0, cancellation);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (IsUsable)
                await _stream.WriteAsync(BoltMessage.GoodbyeChunk).AsTask().WaitAsync(GoodbyeTimeout).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsLoss(exception) || exception is TimeoutException)
        {
            // It is a courtesy: the server notices the closed socket as well.
        }

        Close();
        _reader.Dispose();
        Requests.Dispose();
        _watch.Dispose();
    }

    /// <summary>Closes the socket, whatever is under way on it: an exchange ends in a loss.</summary>
    internal void Close()
    {
        _isClosed = true;
        _stream.Dispose();
        _socket.Dispose();
    }

    private async ValueTask SendAsync(CancellationToken cancellation)
    {
        _interrupted = false;
        _reset = null;
        _unanswered = Requests.Count;
        _watch.SetLimit(Server.ReceiveTimeout);
        await _stream.WriteAsync(Requests.WrittenMemory, cancellation).ConfigureAwait(false);
        Requests.Clear();
    }

    // Only now, with the requests sent, may a cancellation write a RESET behind them.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ExchangeOutcome<T>> AnswersAsync<T, TState>(
        Func<BoltConnection, TState, ValueTask<T>> readAnswers, TState state, CancellationToken cancellation)
    {
        using var registration = cancellation.UnsafeRegister(static connection => ((BoltConnection)connection!).Interrupt(), this);
        try
        {
            return new ExchangeOutcome<T>(await readAnswers(this, state).ConfigureAwait(false));
        }
        catch (BoltServerException failure)
        {
            return new ExchangeOutcome<T>(failure);
        }
    }

    private T Conclude<T>(ExchangeOutcome<T> outcome, CancellationToken cancellation)
    {
        if (_interrupted)
        {
            outcome.Discard();
            throw new OperationCanceledException(cancellation);
        }

        return outcome.Failure is null ? outcome.Answer : throw outcome.Failure;
    }

    /// <summary>Where the thread that waits for all sockets goes on with what it received, it must not be held up by what is done with an answer.</summary>
    private static ConfiguredTaskAwaitable LeaveSocketThread() =>
        Task.CompletedTask.ConfigureAwait(Thread.CurrentThread.IsThreadPoolThread ? ConfigureAwaitOptions.None : ConfigureAwaitOptions.ForceYielding);

    private void Interrupt()
    {
        _interrupted = true;
        _watch.SetLimit(ResetTimeout);
        _reset = SendResetAsync();
    }

    private async Task SendResetAsync() => await _stream.WriteAsync(BoltMessage.ResetChunk).ConfigureAwait(false);

    /// <summary>Passes over the answers that are still to come; the last is the one to RESET.</summary>
    private async ValueTask ResetAsync()
    {
        _watch.SetLimit(ResetTimeout);
        _reset ??= SendResetAsync();
        _unanswered++;
        byte tag = 0;
        while (_unanswered > 0)
        {
            _scratch.Truncate(0);
            await _reader.ReadAsync(_scratch).ConfigureAwait(false);
            tag = CountAnswer(_scratch.Written);
        }

        _scratch.Dispose();
        await _reset.ConfigureAwait(false);
        if (tag != BoltMessage.Success)
            throw new BoltProtocolException($"Neo4j at {Address} did not reset the connection.");
    }

    private static bool IsLoss(Exception exception) =>
        exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException;

    private BoltConnectionException Lost(Exception cause) => new(
        cause is OperationCanceledException
            ? $"Lost the connection to Neo4j at {Address}: it was silent for {_watch.Limit.TotalSeconds:0} s."
            : $"Lost the connection to Neo4j at {Address}: {cause.Message}",
        cause);
}
