using System.Collections.Immutable;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>A plan as Cypher.</summary>
/// <param name="Text">The statement; its values are the entries of <c>$p</c>.</param>
/// <param name="InstantSlots">The slots that it reads as pairs of bounds, ascending.</param>
/// <param name="KeySlots">The slots that it compares with <see cref="Lowering.NodeColumns.OrderedKey"/>, ascending.</param>
internal sealed record Neo4jStatement(string Text, ImmutableArray<int> InstantSlots, ImmutableArray<int> KeySlots) : IStoreStatement;
