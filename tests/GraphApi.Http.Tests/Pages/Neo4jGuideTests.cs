using System.Net;
using GraphApi.AspNetCore.Neo4jBrowser;
using GraphApi.Http.Tests.Running;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Http.Tests.Pages;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGuideTests(Neo4jServer neo4j)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "schema", "cypher");

    [SkippableFact]
    public async Task Each_of_its_queries_finds_something()
    {
        await using var server = await ServeAsync();

        foreach (var file in Directory.GetFiles(Folder, "*.cypher"))
        {
            using var answer = await neo4j.Client.RunAsync(new BoltStatement(GuideQuery.Read(file).Cypher));
            Assert.True(answer.Count > 0, $"{file} finds nothing.");
        }
    }

    [SkippableFact]
    public async Task Neo4j_Browser_plays_it_and_draws_its_first_query_in_the_colours_of_the_look_at_the_graph()
    {
        await using var server = await ServeAsync();
        var browser = Environment.GetEnvironmentVariable("NEO4J_HTTP_URI");
        Skip.If(string.IsNullOrEmpty(browser), "Where this Neo4j has its Browser is not known: set NEO4J_HTTP_URI.");

        await BrowserScript.RunAsync("neo4j-browser.mjs", server, browser!, neo4j.Uri, neo4j.User, neo4j.Password);
    }

    [SkippableFact]
    public async Task A_page_of_another_origin_may_read_it_and_finds_the_style_by_it()
    {
        await using var server = await ServeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/neo4j/guide.html") { Headers = { { "Origin", "http://localhost:7474" } } };

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains($":style {server.Client.BaseAddress}neo4j/style.grass", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task It_is_closed_by_the_switch_that_closes_the_schema()
    {
        await using var server = await ServeAsync(introspection: false);

        using var response = await server.Client.GetAsync("/neo4j/guide.html");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<RunningServer> ServeAsync(bool introspection = true)
    {
        await neo4j.ClearAsync();
        var server = new RunningServer();
        await server.StartAsync(Repository.Schema, introspection, Neo4jSettings.Of(neo4j));
        return server;
    }
}
