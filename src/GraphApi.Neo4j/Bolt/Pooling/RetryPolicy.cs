namespace GraphApi.Neo4j.Bolt;

/// <summary>When a statement is tried again, and how long after.</summary>
internal sealed class RetryPolicy(BoltSettings settings, TimeProvider clock, Random random)
{
    private readonly Lock _gate = new();

    /// <summary>Runs until it succeeds, or fails in a way that allows no further attempt.</summary>
    internal async Task<T> TryAsync<T, TState>(
        Func<TState, CancellationToken, ValueTask<T>> run, TState state, bool isRepeatable, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run(state, cancellation).ConfigureAwait(false);
            }
            catch (BoltException failure) when (Allows(failure, isRepeatable, attempt))
            {
                await Task.Delay(DelayAfter(attempt), clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// A transient failure took no effect, whatever the statement was. After a lost connection nobody knows whether it did,
    /// so that only what is repeatable is tried again.
    /// </summary>
    internal bool Allows(BoltException failure, bool isRepeatable, int attempt) => attempt < settings.MaxAttempts && failure switch
    {
        BoltServerException server => server.IsTransient || server.IsBookmarkUnknown,
        BoltConnectionException lost => !lost.IsFinal && (isRepeatable || lost.NothingSent),
        _ => false,
    };

    /// <summary>Doubles with each attempt, and lies between half and one and a half of that.</summary>
    internal TimeSpan DelayAfter(int attempt)
    {
        double jitter;
        lock (_gate)
            jitter = random.NextDouble();
        return settings.RetryDelay * Math.Pow(2, attempt - 1) * (0.5 + jitter);
    }
}
