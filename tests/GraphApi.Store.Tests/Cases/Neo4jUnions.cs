using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

/// <summary>The server of the tests, holding the graph of the cases of unions.</summary>
public sealed class Neo4jUnions(Neo4jServer server) : Neo4jGraph(CaseGraph.Unions, server);
