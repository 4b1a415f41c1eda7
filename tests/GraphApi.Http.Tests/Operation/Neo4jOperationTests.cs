using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Operation;

/// <summary>Costs, limits, traces and tags of a server over Neo4j are those of one over SQLite, but for what the store says of itself.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jOperationTests(Neo4jServer neo4j) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task A_report_of_the_cost_stands_beside_the_answer()
    {
        await using var server = await ServeAsync();

        using var response = await server.Client.AskByGetAsync("query={ n(key: \"a\") { to(first: 7) { nodes { key } } } }", new KeyValuePair<string, string>("GraphQL-Cost", "report"));

        Assert.Equal(
            """{"data":{"n":{"to":{"nodes":[{"key":"b"}]}}},"extensions":{"operationCost":{"fieldCost":2,"typeCost":8}}}""",
            await response.Content.ReadAsStringAsync());
    }

    [SkippableTheory]
    [InlineData("{ ns(first: 20) { nodes { to(first: 5) { nodes { key } } } } }", "TOO_MANY_ROWS")]
    [InlineData("{ ns(first: 1001) { nodes { key } } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ n(key: \"a\") { nothing } }", "VALIDATION_FAILED")]
    public async Task What_is_beyond_a_limit_is_refused(string query, string code)
    {
        await using var server = await ServeAsync();

        using var response = await server.Client.AskAsync(query);

        Assert.Equal(code, await response.ReadCodeAsync());
    }

    [SkippableFact]
    public async Task An_operation_has_at_most_25_connections()
    {
        await using var server = await ServeAsync();
        string Totals(int count) => $$"""{ n(key: "a") { {{string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: to {{ totalCount }} "))}} } }""";

        using var most = await server.Client.AskAsync(Totals(25));
        using var more = await server.Client.AskAsync(Totals(26));

        Assert.Equal(HttpStatusCode.OK, most.StatusCode);
        Assert.Equal("TOO_MANY_CONNECTIONS", await more.ReadCodeAsync());
    }

    [SkippableFact]
    public async Task The_stores_span_lies_within_that_of_the_operation_and_tells_no_value()
    {
        await using var server = await ServeAsync();
        using var recorder = new SpanRecorder();

        using var response = await server.Client.AskByGetAsync("query={ n(key: \"a\") { key } }", recorder.Parent);

        Assert.Equal(recorder.Operation.SpanId, recorder.Store.ParentSpanId);
        Assert.Equal("neo4j", recorder.Store.GetTagItem("db.system.name"));
        Assert.Contains("MATCH ", (string?)recorder.Store.GetTagItem("db.query.text"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"a\"", (string?)recorder.Store.GetTagItem("db.query.text"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_answer_that_did_not_change_is_not_sent_again()
    {
        await using var server = await ServeAsync();
        const string query = "query={ n(key: \"a\") { key } }";

        using var first = await server.Client.AskByGetAsync(query);
        using var again = await server.Client.AskByGetAsync(query, new KeyValuePair<string, string>("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, again.StatusCode));
    }

    [SkippableFact]
    public async Task It_is_ready_when_the_store_answers()
    {
        await using var server = await ServeAsync();

        Assert.Equal("Healthy", await server.Client.GetStringAsync("/health/ready"));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<RunningServer> ServeAsync()
    {
        await neo4j.ClearAsync();
        return await RunningServer.StartAsync(
        [
            new(SettingKeys.Schema, _folder.Write("schema.graphql", """type N @node { key: ID! to: [N!]! @relationship(type: "TO", direction: OUT) }""")),
            new(SettingKeys.Seeds + ":0", _folder.Write("seeds.json", """{ "ns": [{ "key": "a", "to": ["b"] }, { "key": "b" }] }""")),
            new(SettingKeys.TraceDocuments, "true"),
            new(SettingKeys.MaxRows, "100"),
            .. Neo4jSettings.Of(neo4j),
        ]);
    }
}
