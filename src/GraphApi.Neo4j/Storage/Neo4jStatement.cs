using System.Collections.Immutable;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>A plan as Cypher.</summary>
/// <param name="Text">The statement; its values are the entries of <c>$p</c>.</param>
/// <param name="Forms">The slots that it does not read as they are stored.</param>
/// <param name="Bounds">The slots that it compares what is kept with as well, and how: null for a list, whose values give pairs of bounds.</param>
internal sealed record Neo4jStatement(
    string Text, ImmutableDictionary<int, ParameterForm> Forms, ImmutableHashSet<(int Slot, OrderBound? Bound)> Bounds) : IStoreStatement;
