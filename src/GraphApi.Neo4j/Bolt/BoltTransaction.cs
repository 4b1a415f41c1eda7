using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Several statements that take effect together or not at all. It is rolled back when disposed of without <see cref="CommitAsync"/>,
/// and it has ended once a statement failed or was cancelled. One caller at a time.
/// </summary>
public sealed class BoltTransaction : IAsyncDisposable
{
    /// <summary>
    /// Requests sent before their answers are read. A server stops reading at 300 unhandled messages, and each statement is two:
    /// with more, both sides could wait for the other to read.
    /// </summary>
    private const int Window = 100;

    private readonly Lease _lease;
    private readonly SessionState _state;
    private readonly BoltSession _session;
    private bool _ended;

    internal BoltTransaction(Lease lease, SessionState state, BoltSession session) =>
        (_lease, _state, _session) = (lease, state, session);

    private RequestWriter Requests => _lease.Connection.Requests;

    public async Task<BoltResult> RunAsync(BoltStatement statement, CancellationToken cancellation = default)
    {
        Prepare();
        Requests.Run(statement, session: null);
        return await ExchangeAsync(static (connection, _) => BoltResult.ReadAsync(connection), 0, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// The answer in parts of so many records, so that its size does not matter. A part is valid until the next is asked for; nothing else can be
    /// run before the last, and a caller that leaves earlier ends the transaction.
    /// </summary>
    public async IAsyncEnumerable<BoltResult> ReadAsync(
        BoltStatement statement, int recordsAtOnce, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Prepare();
        Requests.Run(statement, session: null, recordsAtOnce);
        var part = await ExchangeAsync(static (connection, _) => BoltResult.ReadAsync(connection), 0, cancellation).ConfigureAwait(false);
        while (true)
        {
            using (part)
            {
                yield return part;
                if (!part.ReadHasMore())
                    yield break;
            }

            Prepare();
            Requests.Pull(recordsAtOnce);
            part = await ExchangeAsync(static (connection, _) => BoltResult.ReadMoreAsync(connection), 0, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the statements together, which saves a round trip for each. If one fails, those behind it are not run.</summary>
    public async Task<IReadOnlyList<BoltResult>> RunAllAsync(
        IReadOnlyList<BoltStatement> statements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var results = new List<BoltResult>(statements.Count);
        try
        {
            foreach (var window in statements.Chunk(Window))
                results.AddRange(await RunWindowAsync(window, cancellation).ConfigureAwait(false));
            return results;
        }
        catch
        {
            results.ForEach(result => result.Dispose());
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellation = default)
    {
        Prepare();
        Requests.Commit();
        try
        {
            var metadata = await SucceedAsync(cancellation).ConfigureAwait(false);
            _state.Committed(_session, metadata.GetValueOrDefault("bookmark") as string);
        }
        catch (BoltConnectionException exception)
        {
            throw new BoltConnectionException($"{exception.Message} Whether the transaction took effect is not known.", exception);
        }

        await EndAsync().ConfigureAwait(false);
    }

    public async Task RollbackAsync(CancellationToken cancellation = default)
    {
        if (_ended)
            return;
        Prepare();
        Requests.Rollback();
        await SucceedAsync(cancellation).ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RollbackAsync().ConfigureAwait(false);
        }
        catch (BoltException)
        {
            // A connection that could not roll back has been given up, and the server rolls back what a lost one left open.
        }
    }

    private async Task<BoltResult[]> RunWindowAsync(BoltStatement[] window, CancellationToken cancellation)
    {
        Prepare();
        foreach (var statement in window)
            Requests.Run(statement, session: null);
        return await ExchangeAsync(ReadAllAsync, window.Length, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask<BoltResult[]> ReadAllAsync(BoltConnection connection, int count)
    {
        var results = new BoltResult[count];
        var done = 0;
        try
        {
            for (; done < count; done++)
                results[done] = await BoltResult.ReadAsync(connection).ConfigureAwait(false);
            return results;
        }
        catch
        {
            foreach (var result in results.AsSpan(0, done))
                result.Dispose();
            throw;
        }
    }

    private void Prepare()
    {
        if (_ended)
            throw new InvalidOperationException("The transaction has ended.");
        Requests.Clear();
    }

    private ValueTask<Dictionary<string, object?>> SucceedAsync(CancellationToken cancellation) =>
        ExchangeAsync(static (connection, _) => connection.ReadSuccessAsync(), 0, cancellation);

    // Whatever goes wrong in the exchange has rolled the transaction back: RESET did, or the server on losing the connection.
    private async ValueTask<T> ExchangeAsync<T, TState>(
        Func<BoltConnection, TState, ValueTask<T>> readAnswers, TState state, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await _lease.Connection.ExchangeAsync(readAnswers, state, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await EndAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask EndAsync()
    {
        if (_ended)
            return;
        _ended = true;
        await _lease.ReturnAsync().ConfigureAwait(false);
    }
}
