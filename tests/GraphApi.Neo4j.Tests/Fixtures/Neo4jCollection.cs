namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>The test classes that share one server, and run one after the other on it.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
