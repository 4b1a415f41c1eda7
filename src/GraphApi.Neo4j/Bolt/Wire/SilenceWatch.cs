namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Ends a read when the server has been silent for too long. A server that works on an answer sends keep-alives within the time that it
/// announces (the hint <c>connection.recv_timeout_seconds</c>), so that silence means a lost connection. One timer serves all reads.
/// </summary>
internal sealed class SilenceWatch(TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource _source = new(Timeout.InfiniteTimeSpan, clock);
    private long _limitTicks = Timeout.InfiniteTimeSpan.Ticks;

    internal CancellationToken Token => _source.Token;

    internal bool HasFired => _source.IsCancellationRequested;

    internal TimeSpan Limit => TimeSpan.FromTicks(Interlocked.Read(ref _limitTicks));

    /// <summary>Sets the limit, of a read under way too.</summary>
    internal void SetLimit(TimeSpan limit)
    {
        Interlocked.Exchange(ref _limitTicks, limit.Ticks);
        _source.CancelAfter(limit);
    }

    internal void Restart()
    {
        var limit = Limit;
        _source.CancelAfter(limit);
        // Somebody else may have set another one between the two lines.
        if (limit != Limit)
            _source.CancelAfter(Limit);
    }

    internal void Stop() => _source.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose() => _source.Dispose();
}
