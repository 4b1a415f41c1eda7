using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class PlainPageTests(BareServer server) : IClassFixture<BareServer>
{
    [SkippableFact]
    public async Task It_stands_in_the_place_of_the_IDE_and_has_no_barrier_that_axe_finds() =>
        await BrowserScript.RunAsync("barriers.mjs", server.Address, "/graphql/", "#table table");

    [SkippableFact]
    public async Task The_look_at_the_graph_has_its_lists_and_no_barrier_that_axe_finds() =>
        await BrowserScript.RunAsync("barriers.mjs", server.Address, "/explore/", "#card h2");
}
