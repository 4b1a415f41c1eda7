namespace GraphApi.Neo4j.Bolt;

/// <summary>A statement to run.</summary>
/// <param name="Text">The Cypher text.</param>
/// <param name="Parameters">A PackStream map, which must stay as it is until the statement has run; empty: no parameters.</param>
/// <param name="Mode">Reads may be tried again when a connection is lost.</param>
/// <param name="Timeout">After this time the server ends it; null takes <see cref="BoltSettings.StatementTimeout"/>.</param>
public sealed record BoltStatement(
    string Text,
    ReadOnlyMemory<byte> Parameters = default,
    AccessMode Mode = AccessMode.Read,
    TimeSpan? Timeout = null);
