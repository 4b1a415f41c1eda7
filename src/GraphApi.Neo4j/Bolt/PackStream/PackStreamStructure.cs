namespace GraphApi.Neo4j.Bolt;

/// <summary>A structure as <see cref="PackStreamReader.ReadValue"/> gives it: a tag and its fields, not interpreted.</summary>
public sealed record PackStreamStructure(byte Tag, IReadOnlyList<object?> Fields);
