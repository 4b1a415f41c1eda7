using System.Net;
using System.Text.RegularExpressions;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed partial class StartPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/start.css", "text/css")]
    [InlineData("/start.js", "text/javascript")]
    public async Task Its_files_come_from_the_server_and_name_no_other(string path, string mediaType)
    {
        using var response = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch(OutsideHost(), await response.Content.ReadAsStringAsync());
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
