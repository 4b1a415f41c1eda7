using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Storage;

/// <summary>What one statement writes: relationships of a type between ends that are found by the same labels.</summary>
internal sealed record RelationshipKind(RelationshipType Type, CompositeType From, CompositeType To);
