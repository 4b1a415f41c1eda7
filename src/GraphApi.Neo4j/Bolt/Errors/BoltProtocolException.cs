namespace GraphApi.Neo4j.Bolt;

/// <summary>The other side does not speak Bolt as specified: nonsense, or a value too large. The connection is given up.</summary>
public sealed class BoltProtocolException(string message, Exception? cause = null) : BoltException(message, cause);
