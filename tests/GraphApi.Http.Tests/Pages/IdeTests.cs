using System.Net;
using GraphApi.AspNetCore.Ide;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class IdeTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly KeyValuePair<string, string> Browser = new("Accept", "text/html, application/xhtml+xml, */*;q=0.8");

    [SkippableFact]
    public async Task It_loads_the_schema_and_runs_the_main_operation_in_a_browser_and_calls_nobody_else()
    {
        SkipWithoutIde();

        await BrowserScript.RunAsync("ide.mjs", server);
    }

    [Fact]
    public async Task A_browser_at_the_address_of_the_API_is_led_to_it()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = server.Client.BaseAddress };

        using var led = await client.AskByGetAsync("", Browser);
        using var asked = await client.AskByGetAsync("query={__typename}", Browser);

        Assert.Equal((HttpStatusCode.Redirect, "/graphql/"), (led.StatusCode, led.Headers.Location?.ToString()));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await asked.Content.ReadAsStringAsync());
    }

    [SkippableTheory]
    [InlineData("", HttpStatusCode.OK, "text/html")]
    [InlineData("LICENSE", HttpStatusCode.OK, "text/plain")]
    [InlineData("manifest.webmanifest", HttpStatusCode.OK, "application/manifest+json")]
    [InlineData("service-worker.js", HttpStatusCode.NotFound, null)]
    [InlineData("static", HttpStatusCode.NotFound, null)]
    [InlineData("..%2fgraphapi.dll", HttpStatusCode.NotFound, null)]
    [InlineData("..%5cgraphapi.dll", HttpStatusCode.NotFound, null)]
    public async Task Its_files_are_served_and_no_others(string name, HttpStatusCode status, string? mediaType)
    {
        SkipWithoutIde();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/" + name) { Headers = { { "Accept", "text/html" } } };

        using var response = await server.Client.SendAsync(request);

        Assert.Equal((status, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [SkippableFact]
    public async Task It_may_load_nothing_from_elsewhere_and_nobody_may_frame_it()
    {
        SkipWithoutIde();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/") { Headers = { { "Accept", "text/html" } } };

        using var response = await server.Client.SendAsync(request);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'self'; script-src 'self' 'unsafe-eval';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("//", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task The_schema_is_there_as_text()
    {
        using var response = await server.Client.AskByGetAsync("sdl");

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "api.graphql")), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task One_switch_closes_introspection_the_schema_and_the_IDE()
    {
        await using var closed = new RunningServer();
        await closed.StartAsync(Repository.Schema, introspection: false);

        using var introspection = await closed.Client.AskAsync("{ __schema { queryType { name } } }");
        using var schema = await closed.Client.AskByGetAsync("sdl");
        using var page = await closed.Client.AskByGetAsync("", Browser);
        using var file = await closed.Client.GetAsync("/graphql/index.html");

        Assert.Equal("INTROSPECTION_DISABLED", await introspection.ReadCodeAsync());
        Assert.Equal("INVALID_REQUEST", await schema.ReadCodeAsync());
        Assert.Equal("INVALID_REQUEST", await page.ReadCodeAsync());
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    private static void SkipWithoutIde() =>
        Requirement.Check(IdeFiles.AreThere, "GRAPHAPI_REQUIRE_NODE", "The IDE was not fetched when this was built: install Node.js with npm and build again.");
}
