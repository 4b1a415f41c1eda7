namespace GraphApi.Differential.Evaluation;

/// <summary>A node of a connection, the relationship that it was reached over if that is one, and the text that a cursor holds.</summary>
public sealed record Row(MemoryNode Node, MemoryRelationship? Relationship, string SortKey);
