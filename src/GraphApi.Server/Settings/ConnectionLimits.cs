namespace GraphApi.Server.Settings;

/// <summary>What one connection, and all of them, may take of the server before there is a request.</summary>
internal sealed record ConnectionLimits
{
    /// <summary>How many are kept; more are closed at once. 0 for no limit.</summary>
    public long MaxConnections { get; init; } = 10_000;

    /// <summary>How long the headers of a request may take to come.</summary>
    public TimeSpan HeaderTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Who sends a body more slowly is sent away.</summary>
    public long MinRequestBytesPerSecond { get; init; } = 240;

    /// <summary>Who reads an answer more slowly is sent away: it is kept in memory until then.</summary>
    public long MinResponseBytesPerSecond { get; init; } = 4096;
}
