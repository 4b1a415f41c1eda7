using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

/// <summary>The server of the tests, holding the seeds.</summary>
public sealed class Neo4jSeeds(Neo4jServer server) : Neo4jGraph(CaseGraph.Claims, server);
