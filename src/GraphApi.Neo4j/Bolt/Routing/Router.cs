using System.Collections.Concurrent;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Chooses the server of a statement: the one of a bolt URI, or by the routing table of a neo4j URI.</summary>
internal sealed class Router(BoltSettings settings, SessionState session, TimeProvider clock) : IAsyncDisposable
{
    private readonly BoltConnector _connector = new(settings, clock);
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private RoutingTable? _table;
    private long _tableSince;
    private volatile bool _closed;

    internal ServerAddress Initial => settings.Uri.Address;

    internal async ValueTask<Lease> AcquireAsync(AccessMode mode, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(BoltClient));
        var address = settings.Uri.IsRouted ? await ChooseAsync(mode, cancellation).ConfigureAwait(false) : Initial;
        var pool = Pool(address);
        try
        {
            return new Lease(pool, await pool.AcquireAsync(cancellation).ConfigureAwait(false));
        }
        catch (BoltException failure)
        {
            Heed(address, failure);
            throw;
        }
    }

    /// <summary>Learns from a failure: a lost server is left out, and a wrong one means that the table is out of date.</summary>
    internal void Heed(ServerAddress address, BoltException failure)
    {
        if (failure is BoltServerException { IsWrongServer: true })
            Volatile.Write(ref _table, null);
        else if (failure is BoltConnectionException or BoltTimeoutException { IsServerSilent: true })
            Volatile.Write(ref _table, Volatile.Read(ref _table)?.Without(address));
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        foreach (var pool in _pools.Values)
            await pool.DisposeAsync().ConfigureAwait(false);
    }

    internal ConnectionPool Pool(ServerAddress address) =>
        _pools.GetOrAdd(address, static (key, router) => new ConnectionPool(key, router.Settings, router._connector, router.Clock), this);

    private BoltSettings Settings => settings;

    private TimeProvider Clock => clock;

    private async ValueTask<ServerAddress> ChooseAsync(AccessMode mode, CancellationToken cancellation)
    {
        if (Valid()?.Next(mode) is { } known)
            return known;
        await _refreshing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return Valid()?.Next(mode) ?? (await RefreshAsync(cancellation).ConfigureAwait(false)).Next(mode) ?? throw Nobody(mode);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private BoltConnectionException Nobody(AccessMode mode) =>
        new($"The cluster of {Initial} has no server for {(mode == AccessMode.Read ? "reads" : "writes")} at present.")
        {
            NothingSent = true,
        };

    private RoutingTable? Valid() =>
        Volatile.Read(ref _table) is { } table && clock.GetElapsedTime(Interlocked.Read(ref _tableSince)) < table.TimeToLive ? table : null;

    private async Task<RoutingTable> RefreshAsync(CancellationToken cancellation)
    {
        BoltException? last = null;
        // The URI's own server last: it may long have left the cluster, but then nobody else answered either.
        foreach (var address in (_table?.Routers ?? []).Append(Initial).Distinct())
        {
            try
            {
                var table = await AskAsync(Pool(address), cancellation).ConfigureAwait(false);
                Interlocked.Exchange(ref _tableSince, clock.GetTimestamp());
                Volatile.Write(ref _table, table);
                return table;
            }
            catch (BoltException failure) when (failure is BoltConnectionException or BoltTimeoutException)
            {
                last = failure;
            }
        }

        throw last!;
    }

    private async Task<RoutingTable> AskAsync(ConnectionPool pool, CancellationToken cancellation)
    {
        var connection = await pool.AcquireAsync(cancellation).ConfigureAwait(false);
        try
        {
            connection.Requests.Clear();
            connection.Requests.Route(Initial, session.Current);
            return RoutingTable.From(await connection.SucceedAsync(cancellation).ConfigureAwait(false));
        }
        catch (BoltServerException failure) when (IsNotOffered(failure))
        {
            return RoutingTable.Single(pool.Address);
        }
        finally
        {
            await pool.ReturnAsync(connection).ConfigureAwait(false);
        }
    }

    private static bool IsNotOffered(BoltServerException failure) =>
        failure.Code == "Neo.ClientError.Procedure.ProcedureNotFound"
        || failure.Code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal);
}
