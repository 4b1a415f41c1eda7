namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// The connections to one server: at most <see cref="BoltSettings.MaxConnections"/>, the one used last is used first, so that those which
/// a quiet hour does not need grow old and are closed.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, BoltSettings settings, BoltConnector connector, TimeProvider clock)
    : IAsyncDisposable
{
    private readonly SemaphoreSlim _slots = new(settings.MaxConnections, settings.MaxConnections);
    private readonly Lock _gate = new();
    private readonly List<BoltConnection> _idle = [];
    private bool _closed;

    internal ServerAddress Address => address;

    internal int IdleCount
    {
        get
        {
            lock (_gate)
                return _idle.Count;
        }
    }

    /// <summary>A connection of the caller's own until it is given to <see cref="ReturnAsync"/>.</summary>
    internal async ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellation)
    {
        if (!await _slots.WaitAsync(settings.AcquireTimeout, cancellation).ConfigureAwait(false))
        {
            var waited = $"{settings.AcquireTimeout.TotalSeconds:0.#} s";
            throw new BoltTimeoutException(
                $"No connection to Neo4j at {address} became free within {waited}: all {settings.MaxConnections} are in use.");
        }

        try
        {
            return await TakeIdleAsync().ConfigureAwait(false) ?? await connector.ConnectAsync(address, cancellation).ConfigureAwait(false);
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    internal async ValueTask ReturnAsync(BoltConnection connection)
    {
        try
        {
            connection.IdleSince = clock.GetTimestamp();
            if (!connection.IsUsable || !TryKeep(connection, out var expired))
                await connection.DisposeAsync().ConfigureAwait(false);
            else if (expired is not null)
                await expired.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Closes what is idle now, and what is in use when it comes back.</summary>
    public async ValueTask DisposeAsync()
    {
        BoltConnection[] idle;
        lock (_gate)
        {
            _closed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in idle)
            await connection.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<BoltConnection?> TakeIdleAsync()
    {
        while (TryTake() is { } connection)
        {
            if (!IsExpired(connection) && connection.IsAlive)
                return connection;
            await connection.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private BoltConnection? TryTake()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(BoltClient));
            if (_idle.Count == 0)
                return null;
            var newest = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return newest;
        }
    }

    private bool TryKeep(BoltConnection connection, out BoltConnection? expired)
    {
        expired = null;
        lock (_gate)
        {
            if (_closed)
                return false;
            _idle.Add(connection);
            // One for each that comes back is enough to keep up.
            if (IsExpired(_idle[0]))
            {
                expired = _idle[0];
                _idle.RemoveAt(0);
            }

            return true;
        }
    }

    private bool IsExpired(BoltConnection connection) => clock.GetElapsedTime(connection.IdleSince) > settings.MaxIdleTime;
}
