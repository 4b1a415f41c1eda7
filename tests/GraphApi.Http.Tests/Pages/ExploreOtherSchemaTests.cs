using GraphApi.AspNetCore.Explore;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class ExploreOtherSchemaTests : IDisposable
{
    private const string Schema = """
        interface Watchable { key: ID! title: String! }
        type Movie implements Watchable @node {
          key: ID! title: String! released: Date pages: Int director: Person @relationship(type: "DIRECTED", direction: IN)
          actors: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Acting")
          shotIn: [Location!]! @relationship(type: "SHOT_IN", direction: OUT)
        }
        type Play implements Watchable @node { key: ID! title: String! startedOn: Date endedOn: Date }
        type Person @node {
          key: ID! name: String! actedIn: [Watchable!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Acting")
        }
        type Location @node { code: ID! @id label: String lat: Float lng: Float }
        type Acting @relationshipProperties { roles: [String!] }
        """;

    private const string Seeds = """
        {
          "movies": [{ "key": "metropolis", "title": "Metropolis", "released": "1927-01-10", "pages": 3, "shotIn": ["babelsberg"] }],
          "plays": [{ "key": "faust", "title": "Faust", "startedOn": "1829-01-19", "endedOn": "1829-02-01" }],
          "people": [{ "key": "helm", "name": "Brigitte Helm", "actedIn": [{ "key": "metropolis", "roles": ["Maria"] }, "faust"] }],
          "locations": [{ "code": "babelsberg", "label": "Babelsberg", "lat": 52.39, "lng": 13.12 }]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task It_reads_what_another_schema_has_and_shows_its_nodes_times_and_places()
    {
        Requirement.Check(ExplorePage.HasLibrary, "GRAPHAPI_REQUIRE_NODE", "What draws was not fetched when this was built: install Node.js with npm and build again.");
        await using var server = await ServeAsync(introspection: true);

        await BrowserScript.RunAsync("explore-other.mjs", server);
    }

    [SkippableFact]
    public async Task Where_introspection_is_off_it_says_that_it_cannot()
    {
        await using var server = await ServeAsync(introspection: false);

        await BrowserScript.RunAsync("explore-refused.mjs", server, "introspection is off here");
    }

    private async Task<RunningServer> ServeAsync(bool introspection)
    {
        var server = new RunningServer();
        await server.StartAsync(
            _folder.Write("schema.graphql", Schema), introspection, new KeyValuePair<string, string?>("GraphApi:Seeds:0", _folder.Write("seeds/movies.json", Seeds)));
        return server;
    }
}
