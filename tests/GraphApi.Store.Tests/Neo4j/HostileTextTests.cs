using GraphApi.Model;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class HostileTextTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private static readonly string[] Texts =
    [
        "'", "\"", "\\", "`", "`) DETACH DELETE n //", "' OR 1=1 //", "\\u0027", "$p.v0", "{}", "\0", "\u0001", "\n\t", "😀", "\uE000", "\U0010FFFF", "שלום", "é", "e\u0301", " ", "%",
    ];

    [SkippableFact]
    public async Task Any_text_is_a_key_a_value_an_argument_and_a_cursor()
    {
        await OpenWithAsync(
            [Node("Place", "home"), .. Texts.Select(t => Node("Claim", t))],
            Texts.Select(t => Link("ABOUT", $"Claim:{t}", "Place:home")));

        foreach (var text in Texts)
        {
            var answer = await AskAsync(
                "query ($t: ID!, $s: String!) { claim(key: $t) { text } claims(where: { text: { eq: $s } }) { totalCount } among: claims(where: { text: { in: [$s], contains: $s } }) { totalCount } }",
                ("t", text), ("s", text));
            Assert.EndsWith(""","claims":{"totalCount":1},"among":{"totalCount":1}}}""", answer);
        }

        Assert.Equal(Texts.Order(GraphApi.Model.Values.CodePointOrder.Instance), await WalkAsync("claims(first: 3, after: $c)"));
    }

    [SkippableFact]
    public async Task Names_of_labels_types_and_properties_are_only_names()
    {
        var model = Load("""
            type Odd @node(labels: ["A `b` \\u0060 c", "Second) DELETE"]) {
              key: ID! @alias(property: "the ` key \\u0060")
              value: String @unique @alias(property: "a'b\"c d")
              next: [Odd!]! @relationship(type: "GOES `TO` \\u0060", direction: OUT, properties: "Way")
              far: [Odd!]! @path(steps: ["GOES `TO` \\u0060>*"])
            }
            type Way @relationshipProperties { note: String @alias(property: "} no`te") }
            """);
        await Server.ClearAsync();
        await using var store = new GraphApi.Neo4j.Neo4jStore(model, Server.Settings);
        await store.OpenAsync(default);
        var type = model.RelationshipTypes[0].Name;
        await store.ImportAsync(
            new GraphBatch(
                [TestGraph.Node(model, "Odd", ("key", Text("a")), ("value", Text("1"))), TestGraph.Node(model, "Odd", ("key", Text("b")))],
                [Link(model, type, "Odd:a", "Odd:b", ("note", Text("n")))]),
            default);

        var executor = new GraphApi.Execution.GraphExecutor(model, store, new GraphApi.Execution.ExecutionOptions());
        var answer = await executor.ExecuteAsync(new GraphApi.Execution.GraphRequest(
            """{ odd(value: "1") { key next { totalCount edges { note node { key value } } } far { totalCount nodes { key } } } }"""));

        Assert.Equal(
            """{"data":{"odd":{"key":"a","next":{"totalCount":1,"edges":[{"note":"n","node":{"key":"b","value":null}}]},"far":{"totalCount":1,"nodes":[{"key":"b"}]}}}}""",
            System.Text.Encoding.UTF8.GetString(answer.Body.Span));
        await DropIndexesAsync();
    }

    /// <summary>The texts of all claims about home, page by page.</summary>
    private async Task<List<string>> WalkAsync(string field)
    {
        var (texts, cursor, more) = (new List<string>(), (string?)null, true);
        while (more)
        {
            var answer = await AskAsync(
                $"query ($c: String) {{ place(key: \"home\") {{ {field} {{ nodes {{ text }} pageInfo {{ hasNextPage endCursor }} }} }} }}", ("c", cursor));
            var page = System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("place").GetProperty("claims");
            texts.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("text").GetString()!));
            (cursor, more) = (page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        }

        return texts;
    }
}
