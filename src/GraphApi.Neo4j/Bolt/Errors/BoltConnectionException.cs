namespace GraphApi.Neo4j.Bolt;

/// <summary>The server can't be reached, or the connection to it was lost. The message names host and port, and the cause.</summary>
public sealed class BoltConnectionException(string message, Exception? cause = null) : BoltException(message, cause)
{
    /// <summary>No connection came about, so that even a write can be tried again.</summary>
    internal bool NothingSent { get; init; }

    /// <summary>Another attempt would fail the same way: the other side is no Bolt server, or not one to be trusted.</summary>
    internal bool IsFinal { get; init; }
}
