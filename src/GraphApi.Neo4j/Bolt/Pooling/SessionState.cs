namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Remembers the bookmarks of the client's writes, and gives them to what comes after: on a cluster, a read then waits until its server
/// has seen them. A bookmark takes the place of those that its own statement was sent with.
/// </summary>
internal sealed class SessionState(BoltSettings settings)
{
    private BoltSession _current = new(settings.Database, settings.StatementTimeout, []);

    internal BoltSession Current => Volatile.Read(ref _current);

    internal void Committed(BoltSession usedSession, string? bookmark)
    {
        if (bookmark is not null)
            Replace(usedSession.Bookmarks, bookmark);
    }

    /// <summary>The server does not know them: its database was replaced.</summary>
    internal void Forget(BoltSession usedSession) => Replace(usedSession.Bookmarks, bookmark: null);

    private void Replace(string[] old, string? bookmark)
    {
        while (true)
        {
            var before = Current;
            var kept = before.Bookmarks.Except(old, StringComparer.Ordinal);
            var after = before with { Bookmarks = [.. bookmark is null ? kept : kept.Append(bookmark).Distinct(StringComparer.Ordinal)] };
            if (ReferenceEquals(Interlocked.CompareExchange(ref _current, after, before), before))
                return;
        }
    }
}
