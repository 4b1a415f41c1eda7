namespace GraphApi.Neo4j.Bolt;

/// <summary>A wait of the client's own ended: for a free connection, or for the server to accept one.</summary>
public sealed class BoltTimeoutException(string message, Exception? cause = null) : BoltException(message, cause)
{
    /// <summary>It was the server that did not answer, not the pool that was exhausted.</summary>
    internal bool IsServerSilent { get; init; }
}
