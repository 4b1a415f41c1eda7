using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>Relationships that are read either way: a page reads no more than itself of each way.</summary>
public sealed class UndirectedTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private const int Neighbours = 600;

    private static readonly GraphModel Undirected = SchemaLoader.Load(
        """
        type Person @node {
          key: ID!
          name: String
          knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED, orderBy: ["name"])
        }
        """,
        "people.graphql").Model!;

    internal override GraphModel Model => Undirected;

    [SkippableTheory]
    [InlineData("first: 5")]
    [InlineData("first: 5, after: \"{0}\"")]
    [InlineData("last: 5, before: \"{0}\", order: [{{ key: DESC }}]")]
    [InlineData("first: 5, order: [{{ name: ASC }}]")]
    [InlineData("first: 5, after: \"{0}\", order: [{{ name: DESC }}]")]
    [InlineData("last: 5, before: \"{0}\", order: [{{ name: ASC }}]")]
    public async Task A_page_reads_itself_from_the_index_of_each_way(string arguments)
    {
        await FillAsync();

        var operators = await ProfileAsync($$"""{ person(key: "p000") { knows({{WithCursor(arguments)}}) { nodes { key } } } }""");

        var shown = string.Join('\n', operators);
        var seeks = operators.Where(o => o.Name == "DirectedRelationshipIndexSeek").ToList();
        Assert.True(seeks.Count == 2, shown);
        Assert.True(operators.Sum(o => o.Hits) <= 80, shown);
    }

    [SkippableFact]
    public async Task A_probe_reads_no_more_than_what_answers_it()
    {
        await FillAsync();

        var operators = await ProfileAsync(
            $$"""{ person(key: "p000") { knows({{WithCursor("first: 1, after: \"{0}\"")}}) { pageInfo { hasPreviousPage } } } }""");

        Assert.True(operators.Sum(o => o.Hits) <= 80, string.Join('\n', operators));
    }

    private async Task FillAsync()
    {
        await DropIndexesAsync();
        var (type, knows) = (Model.NodeTypes[0], Model.RelationshipTypes[0]);
        var keys = Enumerable.Range(0, Neighbours + 1).Select(i => $"p{i:D3}").ToList();
        NodeReference Refer(int i) => new(type, keys[i]);
        await OpenWithAsync(
            keys.Select(k => new NodeChange(type, [GraphValue.String(k), GraphValue.String(k)])),
            Enumerable.Range(1, Neighbours).Select(i => i % 2 == 0
                ? new RelationshipChange(knows, Refer(0), Refer(i), [], "test")
                : new RelationshipChange(knows, Refer(i), Refer(0), [], "test")));
    }

    private static string WithCursor(string arguments)
    {
        var isDescending = arguments.Contains("DESC", StringComparison.Ordinal);
        var isByName = arguments.Contains("name", StringComparison.Ordinal);
        var key = OrderKey.Encode("p300", GraphValue.Boolean(false));
        var place = isByName ? OrderKey.Join([GraphValue.String("p300")], key) : key;
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture, arguments, Cursor.Encode(Cursor.Scope(isByName ? "PersonKnows|name" : "PersonKnows", isDescending), place));
    }
}
