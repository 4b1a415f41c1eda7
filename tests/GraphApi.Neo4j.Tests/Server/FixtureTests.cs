using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

/// <summary>What keeps other people's data safe from these tests.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class FixtureTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task A_database_with_nodes_of_others_is_refused_and_left_alone()
    {
        var client = server.Client;
        await server.ClearAsync();
        (await client.RunAsync(Bolt.Write($"MATCH (n:{Neo4jServer.Mark}) REMOVE n:{Neo4jServer.Mark} SET n:Precious"))).Dispose();
        try
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Neo4jServer.ClaimAsync(client));

            Assert.Contains("holds 1 nodes that are not the tests'", exception.Message, StringComparison.Ordinal);
            Assert.Equal(1L, await client.ValueAsync(Bolt.Read("MATCH (n:Precious) RETURN count(n)")));
        }
        finally
        {
            (await client.RunAsync(Bolt.Write($"MATCH (n:Precious) REMOVE n:Precious SET n:{Neo4jServer.Mark}"))).Dispose();
        }
    }

    [Fact]
    public async Task Runs_on_one_server_take_turns()
    {
        var name = Guid.NewGuid().ToString();
        var first = await CrossProcessLock.AcquireAsync(name, TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<TimeoutException>(() => CrossProcessLock.AcquireAsync(name, TimeSpan.FromMilliseconds(100)));
        var second = CrossProcessLock.AcquireAsync(name, TimeSpan.FromSeconds(10));
        first.Dispose();

        (await second).Dispose();
    }
}
