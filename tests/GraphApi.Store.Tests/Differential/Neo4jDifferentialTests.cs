using GraphApi.Differential;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Differential;

/// <summary>
/// The same on both stores: 150 statements, each with ten sets of values, since a new statement costs Neo4j far more than new values.
/// </summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jDifferentialTests(Neo4jServer server)
{
    [SkippableTheory]
    [InlineData("claims")]
    [InlineData("keywords")]
    [InlineData("shapes")]
    [InlineData("undirected")]
    [InlineData("unions")]
    public async Task Both_stores_say_what_the_contract_says(string schema)
    {
        using var sqlite = new TemporarySqlite();

        var run = await RunAsync(
            Options(schema) with { OperationsPerGraph = 15, ValuesPerOperation = 10, ShrinkLimit = TimeSpan.FromMinutes(2) },
            neo4j => [sqlite.Voice, neo4j.Voice]);

        DifferentialTests.Agrees(run);
        Assert.Equal(300, run.Coverage.Operations);
    }

    [SkippableTheory]
    [InlineData("shapes")]
    [InlineData("undirected")]
    [InlineData("keywords")]
    public async Task A_graph_that_others_wrote_says_the_same(string schema)
    {
        var run = await RunAsync(
            Options(schema),
            neo4j => [neo4j.ForeignVoice]);

        DifferentialTests.Agrees(run);
    }

    [SkippableTheory]
    [InlineData("claims")]
    [InlineData("shapes")]
    [InlineData("undirected")]
    [InlineData("unions")]
    public async Task A_graph_that_others_wrote_and_that_was_prepared_says_the_same_with_the_same_cursors(string schema)
    {
        var run = await RunAsync(
            Options(schema) with { Seed = DifferentialTests.Seed + 1, Graphs = 1 },
            neo4j => [neo4j.PreparedVoice]);

        DifferentialTests.Agrees(run);
    }

    private static RunOptions Options(string schema) => new()
    {
        Seed = DifferentialTests.Seed,
        Schemas = [ModelSchemas.Named(schema)],
        Graphs = 2,
        OperationsPerGraph = 10,
        ValuesPerOperation = 5,
        Styles = [OperationStyle.Shape],
        ShrinkLimit = TimeSpan.FromMinutes(1),
    };

    private async Task<DifferentialRun> RunAsync(RunOptions options, Func<SharedNeo4j, StoreVoice[]> voices)
    {
        await server.ClearAsync();
        await using var neo4j = new SharedNeo4j(server.Settings, Neo4jServer.Mark);
        var run = new DifferentialRun(options, voices(neo4j), TimeProvider.System);
        await run.RunAsync(CancellationToken.None);
        await neo4j.ClearAsync(CancellationToken.None);
        return run;
    }
}
