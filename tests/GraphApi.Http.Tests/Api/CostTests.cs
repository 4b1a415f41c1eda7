using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

/// <summary>What an operation costs, by HotChocolate's header and under its names.</summary>
public sealed class CostTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Query = "query=query($n: Int) { place(key: \"kyiv\") { name claimsWithin(first: $n) { nodes { key } } } }&variables={\"n\":0}";

    [Fact]
    public async Task A_report_stands_beside_the_answer()
    {
        using var response = await server.Client.AskByGetAsync(Query, new KeyValuePair<string, string>("GraphQL-Cost", "report"));

        Assert.Equal(
            """{"data":{"place":{"name":"Kyiv","claimsWithin":{"nodes":[]}}},"extensions":{"operationCost":{"fieldCost":2,"typeCost":1}}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_validation_stands_in_the_answers_place()
    {
        using var response = await server.Client.AskByGetAsync(
            Query.Replace(":0}", ":40}", StringComparison.Ordinal), new KeyValuePair<string, string>("GraphQL-Cost", "validate"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":2,"typeCost":41}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_operation_that_is_refused_has_no_report()
    {
        using var response = await server.Client.AskByGetAsync(
            "query={ place(key: \"kyiv\") { nothing } }", new KeyValuePair<string, string>("GraphQL-Cost", "report"));

        Assert.Equal("VALIDATION_FAILED", await response.ReadCodeAsync());
    }

    [Fact]
    public async Task What_costs_too_much_is_validated_all_the_same()
    {
        await using var strict = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.MaxRows, "5"));
        const string query = "query={ places(first: 6) { nodes { key } } }";

        using var refused = await strict.Client.AskByGetAsync(query);
        using var validated = await strict.Client.AskByGetAsync(query, new KeyValuePair<string, string>("GraphQL-Cost", "validate"));

        Assert.Equal("TOO_MANY_ROWS", await refused.ReadCodeAsync());
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":1,"typeCost":6}}}""", await validated.Content.ReadAsStringAsync());
    }
}
