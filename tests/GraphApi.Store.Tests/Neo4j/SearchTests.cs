using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>What a database keeps for searching follows its nodes and its schema.</summary>
public sealed class SearchTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private const string Plain = "type Town @node { key: ID! name: String aliases: [String] }";
    private const string ByName = "type Town @node { key: ID! name: String @fulltext aliases: [String] }";
    private const string ByBoth = "type Town @node { key: ID! name: String @fulltext aliases: [String] @fulltext }";
    private const string OfOthers = "type Town @node { key: ID! name: String aliases: [String] } type Note @node { key: ID! text: String @fulltext }";

    internal override GraphModel Model => TestGraph.Load(ByName);

    [SkippableFact]
    public async Task Fields_that_come_to_be_searched_find_what_is_there_already()
    {
        await Server.ClearAsync();
        await OpenAsync(TestGraph.Load(Plain));
        await RunAsync("UNWIND range(1, 10001) AS i CREATE (:Town {key: toString(i), name: 'Kyiv', aliases: ['Київ', 'Kiev']})");

        await OpenAsync(TestGraph.Load(ByBoth));
        Assert.Equal(10_001, await FoundAsync("київ"));
        await OpenAsync(TestGraph.Load(ByName));
        Assert.Equal(0, await FoundAsync("київ"));
        Assert.Equal(10_001, await FoundAsync("kyiv"));
        await OpenAsync(TestGraph.Load(OfOthers));
        Assert.Equal(0, await CountAsync("MATCH (n:Town) WHERE n._gaSearch IS NOT NULL RETURN count(n)"));
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task A_search_is_read_from_the_index_of_words()
    {
        await OpenEmptyAsync();

        var operators = await ProfileAsync("{ search(text: \"kyiv\") { nodes { __typename } totalCount } }");
        await DropIndexesAsync();

        Assert.Equal(2, operators.Count(o => o.Name == "ProcedureCall"));
        Assert.DoesNotContain(operators, o => o.Name.Contains("Scan", StringComparison.Ordinal));
    }

    private async Task OpenAsync(GraphModel model)
    {
        await using var store = new Neo4jStore(model, Server.Settings);
        await store.OpenAsync(default);
    }

    private Task<long> FoundAsync(string word) =>
        CountAsync($"CALL db.index.fulltext.queryNodes('_gaSearch', '{word}') YIELD node RETURN count(node)");
}
