using System.Net;
using GraphApi.AspNetCore.Explore;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class ExploreTests(RunningServer server) : IClassFixture<RunningServer>
{
    [SkippableFact]
    public async Task It_finds_a_speaker_shows_his_claims_with_their_contradictions_and_opens_again_by_its_address()
    {
        SkipWithoutLibrary();

        await BrowserScript.RunAsync("explore.mjs", server);
    }

    [SkippableTheory]
    [InlineData("/explore/")]
    [InlineData("/explore/#at=Place/kyiv&open=Place/kyiv,claims.10,claimsWithin.10&between")]
    [InlineData("/explore/#at=Place/kyiv&open=Place/kyiv,claims.10&view=timeline&without=Event")]
    [InlineData("/explore/#at=Place/kyiv&view=map&all")]
    public async Task It_has_no_barrier_that_axe_finds(string address)
    {
        SkipWithoutLibrary();

        await BrowserScript.RunAsync("barriers.mjs", server, address, "#card h2");
    }

    [SkippableFact]
    public async Task It_shows_what_was_said_when_and_where_places_are()
    {
        SkipWithoutLibrary();

        await BrowserScript.RunAsync("explore-views.mjs", server);
    }

    [Fact]
    public async Task Its_address_leads_to_the_page_and_the_page_knows_the_API()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = server.Client.BaseAddress };

        using var led = await client.GetAsync("/explore");

        Assert.Equal((HttpStatusCode.Redirect, "/explore/"), (led.StatusCode, led.Headers.Location?.ToString()));
        Assert.Contains("data-api=\"/graphql\"", await client.GetStringAsync("/explore/"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Where_only_persisted_documents_run_it_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var closed = await RunningServer.StartAsync(
            new("GraphApi:PersistedDocuments", folder.Write("one.json", """{"one":"{ __typename }"}""")), new("GraphApi:OnlyPersistedDocuments", "true"));

        await BrowserScript.RunAsync("explore-refused.mjs", closed, "this API runs the documents that its operator trusts");
    }

    [SkippableTheory]
    [InlineData("", HttpStatusCode.OK, "text/html")]
    [InlineData("main.js", HttpStatusCode.OK, "text/javascript")]
    [InlineData("explore.css", HttpStatusCode.OK, "text/css")]
    [InlineData("cytoscape.min.js", HttpStatusCode.OK, "text/javascript")]
    [InlineData("topojson-client.min.js", HttpStatusCode.OK, "text/javascript")]
    [InlineData("countries-50m.json", HttpStatusCode.OK, "application/json")]
    [InlineData("index.html", HttpStatusCode.NotFound, null)]
    [InlineData("..%2fgraphapi.dll", HttpStatusCode.NotFound, null)]
    public async Task Its_files_are_served_and_no_others(string name, HttpStatusCode status, string? mediaType)
    {
        SkipWithoutLibrary();

        using var response = await server.Client.GetAsync("/explore/" + name);

        Assert.Equal((status, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("default-src 'none'; script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static void SkipWithoutLibrary() => Requirement.Check(
        ExplorePage.HasLibrary, "GRAPHAPI_REQUIRE_NODE", "What draws was not fetched when this was built: install Node.js with npm and build again.");
}
