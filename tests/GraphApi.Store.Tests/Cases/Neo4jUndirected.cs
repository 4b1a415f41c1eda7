using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

/// <summary>The server of the tests, holding the graph of the cases of relationships without a direction.</summary>
public sealed class Neo4jUndirected(Neo4jServer server) : Neo4jGraph(CaseGraph.Undirected, server);
