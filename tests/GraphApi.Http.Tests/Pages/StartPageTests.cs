using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed partial class StartPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/start.css", "text/css")]
    [InlineData("/start.js", "text/javascript")]
    [InlineData("/answer-table.js", "text/javascript")]
    [InlineData("/json-text.js", "text/javascript")]
    public async Task Its_files_come_from_the_server_and_name_no_other(string path, string mediaType)
    {
        using var response = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch(OutsideHost(), await response.Content.ReadAsStringAsync());
    }

    [SkippableFact]
    public async Task It_answers_in_tables_is_reached_by_keys_and_has_no_barrier_that_axe_finds() =>
        await BrowserScript.RunAsync("startpage.mjs", server);

    [Fact]
    public async Task It_counts_the_nodes_of_each_type_and_leads_on()
    {
        using var response = await server.Client.GetAsync("/overview.json");

        var overview = await response.ReadAsync();
        var types = overview.GetProperty("types").EnumerateArray().ToDictionary(t => t.GetProperty("name").GetString()!, t => t.GetProperty("count").GetInt64());
        Assert.Equal(7, types.Count);
        Assert.All(types.Values, count => Assert.True(count > 0));
        Assert.Equal("/graphql?sdl", overview.GetProperty("schema").GetString());
        Assert.Contains(
            ("docs/query-language.md", "The query language"),
            overview.GetProperty("documentation").EnumerateArray().Select(d => (d.GetProperty("path").GetString(), d.GetProperty("title").GetString())));
        Assert.Contains("# ", await server.Client.GetStringAsync("/docs/query-language.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_schema_is_not_shown_it_names_no_types()
    {
        await using var closed = new RunningServer();
        await closed.StartAsync(Repository.Schema, introspection: false);

        using var response = await closed.Client.GetAsync("/overview.json");

        var overview = await response.ReadAsync();
        Assert.Equal(0, overview.GetProperty("types").GetArrayLength());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (overview.GetProperty("ide").ValueKind, overview.GetProperty("schema").ValueKind));
    }

    [Fact]
    public async Task It_lists_each_ready_operation_and_the_main_one_first()
    {
        using var response = await server.Client.GetAsync("/operations.json");

        var operations = (await response.ReadAsync()).EnumerateArray().ToList();
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "schema", "operations"), "*.graphql").Length, operations.Count);
        Assert.Equal("All claims about Kyiv, and who contradicts them", operations[0].GetProperty("title").GetString());
        Assert.Equal("", operations[0].GetProperty("variables").GetString());
    }

    [Fact]
    public void The_title_of_each_ready_operation_is_a_whole_sentence() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "schema", "operations"), "*.graphql"),
        file => Assert.EndsWith(".", File.ReadLines(file).First(), StringComparison.Ordinal));

    [Fact]
    public async Task It_works_without_ready_operations()
    {
        using var folder = new TemporaryFolder();
        var bare = new RunningServer();
        await bare.StartAsync(folder.Write("schema.graphql", "type Place @node { key: ID! @id }"), introspection: false);

        Assert.Equal("[]", await bare.Client.GetStringAsync("/operations.json"));
        Assert.Contains("<!doctype html>", await bare.Client.GetStringAsync("/"), StringComparison.Ordinal);
        await bare.DisposeAsync();
    }

    [GeneratedRegex("(https?:)?//[a-z]")]
    private static partial Regex OutsideHost();
}
