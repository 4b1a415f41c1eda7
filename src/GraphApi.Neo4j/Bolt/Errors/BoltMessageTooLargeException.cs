namespace GraphApi.Neo4j.Bolt;

/// <summary>The server sent more at once than is allowed. The connection is given up.</summary>
public sealed class BoltMessageTooLargeException(int most) : BoltException($"The server sent a message larger than {most} bytes.");
