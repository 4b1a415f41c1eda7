using GraphApi.Model.Types;

namespace GraphApi.Execution.Export.Reading;

/// <summary>A relationship of a node as it is stored, and the node at its other end.</summary>
/// <param name="Values">Along <see cref="RelationshipType.Properties"/>.</param>
internal sealed record StoredNeighbour(NodeType Type, StoredJson Key, StoredJson[] Values);
