using GraphApi.Execution.Export;
using GraphApi.Model;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;
using GraphApi.Store.Tests.Neo4j;

namespace GraphApi.Store.Tests.Export;

/// <summary>Graphs that plain Cypher wrote and that are not the same graph anywhere else.</summary>
public sealed class ForeignExportTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private GraphModel _model = TestGraph.Load("type Movie @node { key: ID! year: Int! }");

    internal override GraphModel Model => _model;

    [SkippableFact]
    public async Task What_does_not_fit_the_schema_is_named()
    {
        await FillAsync("CREATE (:Movie {key: 'Heat', year: 1995}), (:Movie {key: 'Heat', year: 1986}), (:Movie {key: 'Speed', year: 'late'}), (:Movie {key: 'Ran'})");
        await using var exports = new Exports(Model);

        var text = await exports.TextAsync(Store, ExportFormat.Json);

        Assert.Equal(
            """
            Movie.year: 1 have none, and the schema says !: Ran
            Movie.year: 1 hold no Int: Speed
            Movie.key: 1 are there more than once: Heat
            What others wrote does not fit the schema: mend the graph, or the schema. (GRAPH_UNFIT)
            """,
            text);
    }

    [SkippableFact]
    public async Task Nodes_without_a_key_cannot_be_named()
    {
        _model = TestGraph.Load("type Visit @node { place: String }");
        await FillAsync("CREATE (:Visit {place: 'Kyiv'})");
        await using var exports = new Exports(Model);

        var refused = await Assert.ThrowsAsync<StoreException>(() => exports.WriteAsync(Store, ExportFormat.Json));

        Assert.Equal("An export names nodes by their keys, and Visit has none: add `key: ID!`, or @id to a field of type ID! or String!.", refused.Message);
    }

    private async Task FillAsync(string cypher)
    {
        await DropIndexesAsync();
        await RunAsync(cypher);
        await OpenAsync();
    }
}
