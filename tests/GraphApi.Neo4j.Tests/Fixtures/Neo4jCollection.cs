namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>The test classes that share one server, and run one after the other on it, with nothing beside them that would disturb what they time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
