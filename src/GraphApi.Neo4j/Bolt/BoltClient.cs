using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// A client of Neo4j over Bolt: pooled connections, statements with retries, transactions. One serves a whole process; all its methods
/// may be called concurrently.
/// </summary>
public sealed class BoltClient : IAsyncDisposable
{
    private readonly SessionState _session;
    private readonly Router _router;
    private readonly RetryPolicy _retries;

    /// <param name="settings">Where the server is, and the limits.</param>
    /// <param name="clock">The system's if not given.</param>
    /// <param name="random">Varies the waits between attempts.</param>
    public BoltClient(BoltSettings settings, TimeProvider? clock = null, Random? random = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        clock ??= TimeProvider.System;
        Settings = settings;
        _session = new SessionState(settings);
        _router = new Router(settings, _session, clock);
        _retries = new RetryPolicy(settings, clock, random ?? new Random());
    }

    public BoltSettings Settings { get; }

    internal Router Router => _router;

    internal SessionState Session => _session;

    /// <summary>Asks the server for a sign of life, and returns what it calls itself, e.g. <c>Neo4j/5.26.30</c>.</summary>
    public Task<string> VerifyAsync(CancellationToken cancellation = default) => _retries.TryAsync(
        static (client, cancellation) => client.VerifyOnceAsync(cancellation), this, isRepeatable: true, cancellation);

    /// <summary>
    /// Runs a statement in a transaction of its own. It is tried again after a transient failure, and a read after a lost connection too.
    /// Cancelling ends it in the server.
    /// </summary>
    public Task<BoltResult> RunAsync(BoltStatement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _retries.TryAsync(
            static (call, cancellation) => call.Client.RunOnceAsync(call.Statement, cancellation),
            (Client: this, Statement: statement),
            isRepeatable: statement.Mode == AccessMode.Read,
            cancellation);
    }

    /// <summary>Starts a transaction. Nothing in it is tried again: see <see cref="BoltServerException.IsTransient"/>.</summary>
    /// <param name="mode">Whether it may write.</param>
    /// <param name="cancellation">Of the start alone.</param>
    /// <param name="timeout">After this time the server ends it; null takes <see cref="BoltSettings.StatementTimeout"/>.</param>
    public Task<BoltTransaction> BeginAsync(
        AccessMode mode = AccessMode.Write, CancellationToken cancellation = default, TimeSpan? timeout = null) => _retries.TryAsync(
            static (call, cancellation) => call.Client.BeginOnceAsync(call.Mode, call.Timeout, cancellation),
            (Client: this, Mode: mode, Timeout: timeout),
            isRepeatable: true,
            cancellation);

    /// <summary>Closes all connections; one in use when its statement has ended.</summary>
    public ValueTask DisposeAsync() => _router.DisposeAsync();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<BoltResult> RunOnceAsync(BoltStatement statement, CancellationToken cancellation)
    {
        var lease = await _router.AcquireAsync(statement.Mode, cancellation).ConfigureAwait(false);
        var session = _session.Current;
        try
        {
            lease.Connection.Requests.Clear();
            lease.Connection.Requests.Run(statement, session);
            var result = await lease.Connection.ExchangeAsync(
                static (connection, _) => BoltResult.ReadAsync(connection), 0, cancellation).ConfigureAwait(false);
            if (statement.Mode == AccessMode.Write)
                _session.Committed(session, result.ReadBookmark());
            return result;
        }
        catch (BoltException failure)
        {
            Heed(lease, session, failure);
            throw;
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<BoltTransaction> BeginOnceAsync(AccessMode mode, TimeSpan? timeout, CancellationToken cancellation)
    {
        var lease = await _router.AcquireAsync(mode, cancellation).ConfigureAwait(false);
        var session = _session.Current;
        try
        {
            lease.Connection.Requests.Clear();
            lease.Connection.Requests.BeginTransaction(session, mode, timeout);
            await lease.Connection.SucceedAsync(cancellation).ConfigureAwait(false);
            return new BoltTransaction(lease, _session, session);
        }
        catch (Exception exception)
        {
            if (exception is BoltException failure)
                Heed(lease, session, failure);
            await lease.ReturnAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<string> VerifyOnceAsync(CancellationToken cancellation)
    {
        var lease = await _router.AcquireAsync(AccessMode.Read, cancellation).ConfigureAwait(false);
        try
        {
            lease.Connection.Requests.Clear();
            lease.Connection.Requests.Reset();
            await lease.Connection.SucceedAsync(cancellation).ConfigureAwait(false);
            return lease.Connection.Server.Agent;
        }
        catch (BoltException failure)
        {
            _router.Heed(lease.Pool.Address, failure);
            throw;
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

    private void Heed(Lease lease, BoltSession session, BoltException failure)
    {
        if (failure is BoltServerException { IsBookmarkUnknown: true })
            _session.Forget(session);
        _router.Heed(lease.Pool.Address, failure);
    }
}
