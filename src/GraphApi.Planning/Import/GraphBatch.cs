using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>Nodes and relationships to be written together. Values are coerced and checked; ends of relationships need not be in the batch.</summary>
public sealed record GraphBatch(ImmutableArray<NodeChange> Nodes, ImmutableArray<RelationshipChange> Relationships);
