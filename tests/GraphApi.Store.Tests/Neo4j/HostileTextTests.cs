using GraphApi.Model;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Printing;
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
            var literal = Literal(text);
            var answer = await AskAsync(
                $"{{ claim(key: {literal}) {{ text }} claims(where: {{ text: {{ eq: {literal} }} }}) {{ totalCount }} among: claims(where: {{ text: {{ in: [{literal}], contains: {literal} }} }}) {{ totalCount }} }}");
            Assert.EndsWith(""","claims":{"totalCount":1},"among":{"totalCount":1}}}""", answer);
        }

        Assert.Equal(Texts.Order(GraphApi.Model.Values.CodePointOrder.Instance), await WalkAsync());
    }

    [SkippableFact]
    public async Task Names_of_labels_types_and_properties_are_only_names()
    {
        var model = Load("""
            type Odd @node(labels: ["A `b` \\u0060 c", "Second) DELETE"]) {
              key: ID!
              value: String @unique
              next: [Odd!]! @relationship(type: "GOES `TO` \\u0060", direction: OUT, properties: "Way")
            }
            type Way @relationshipProperties { note: String }
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
            """{ odd(value: "1") { key next { totalCount edges { note node { key value } } } } }"""));

        Assert.Equal(
            """{"data":{"odd":{"key":"a","next":{"totalCount":1,"edges":[{"note":"n","node":{"key":"b","value":null}}]}}}}""",
            System.Text.Encoding.UTF8.GetString(answer.Body.Span));
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task Any_name_stays_what_it_is()
    {
        foreach (var name in Texts.Where(t => t != "\0"))
        {
            var text = new CypherWriter().Syntax("WITH {").Identifier(name).Syntax(": 1} AS n RETURN CASE WHEN n.").Identifier(name).Syntax(" = 1 THEN keys(n)[0] END");
            using var result = await Server.Client.RunAsync(new BoltStatement(text.ToString()));
            var record = new PackStreamReader(result[0]);
            record.ReadListHeader();
            Assert.Equal(name, record.ReadString());
        }
    }

    /// <summary>The texts of all claims about home, page by page.</summary>
    private async Task<List<string>> WalkAsync()
    {
        var (texts, cursor, more) = (new List<string>(), (string?)null, true);
        while (more)
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var answer = await AskAsync(
                $"{{ place(key: \"home\") {{ claims(first: 3{after}) {{ nodes {{ text }} pageInfo {{ hasNextPage endCursor }} }} }} }}");
            var page = System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("place").GetProperty("claims");
            texts.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("text").GetString()!));
            (cursor, more) = (page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        }

        return texts;
    }

    private static string Literal(string text) => $"\"{string.Concat(text.Select(Escape))}\"";

    private static string Escape(char unit) => unit is '"' or '\\' or < ' ' ? $"\\u{(int)unit:X4}" : unit.ToString();
}
