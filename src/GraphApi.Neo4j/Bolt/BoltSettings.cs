using System.Text;

namespace GraphApi.Neo4j.Bolt;

/// <summary>How to reach a Neo4j server and how much to ask of it.</summary>
/// <param name="Uri">Scheme, host and port.</param>
/// <param name="User">The name to authenticate with.</param>
/// <param name="Password">Never shown in a message or by <see cref="ToString"/>.</param>
/// <param name="Database">Null takes the user's home database.</param>
public sealed record BoltSettings(Neo4jUri Uri, string User, string Password, string? Database = null)
{
    /// <summary>Name resolution, TCP, TLS and authentication together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest wait for a connection while all are in use.</summary>
    public TimeSpan AcquireTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For each server.</summary>
    public int MaxConnections { get; init; } = 64;

    /// <summary>A connection that was idle for longer is replaced, since firewalls forget such connections silently.</summary>
    public TimeSpan MaxIdleTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After this time the server ends a statement (<c>tx_timeout</c>); null leaves it to the server's configuration.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>In bytes; a larger message of the server is refused.</summary>
    public int MaxMessageSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>How often a statement is tried before its failure is passed on.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>The wait before the second attempt; it doubles with each, and varies, lest all clients come back at once.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Uri = ").Append(Uri).Append(", User = ").Append(User).Append(", Database = ").Append(Database);
        return true;
    }
}
