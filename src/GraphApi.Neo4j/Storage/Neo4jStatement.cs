using System.Collections.Immutable;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>A plan as Cypher.</summary>
/// <param name="Text">The statement; its values are the entries of <c>$p</c>.</param>
/// <param name="Forms">The slots that it does not read as they are stored.</param>
internal sealed record Neo4jStatement(string Text, ImmutableDictionary<int, ParameterForm> Forms) : IStoreStatement;
