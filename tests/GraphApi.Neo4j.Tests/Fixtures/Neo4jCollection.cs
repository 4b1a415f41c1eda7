namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>The test classes that share one server. They run one after the other, with nothing beside them that would disturb their timing.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
