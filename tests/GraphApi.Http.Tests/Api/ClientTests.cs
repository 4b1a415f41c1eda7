using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

/// <summary>The clients that front ends use, as their authors publish them; what each does is in Node/clients.</summary>
public sealed class ClientTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Operations = Path.Combine(Path.GetDirectoryName(Repository.Schema)!, "operations");
    private static readonly string Api = Path.Combine(Path.GetDirectoryName(Repository.Schema)!, "api.graphql");

    [SkippableFact]
    public Task Apollo_Client_asks_by_hash_and_keeps_nodes_and_pages_in_its_cache() =>
        NodeScript.TestAsync("clients/apollo.mjs", UrlOf(server));

    [SkippableFact]
    public Task Urql_asks_by_hash_and_keeps_nodes_and_pages_in_its_cache() =>
        NodeScript.TestAsync("clients/urql.mjs", UrlOf(server));

    [SkippableFact]
    public async Task Relay_pages_both_ways_and_refetches()
    {
        await NodeScript.RunAsync("clients/relay-compile.mjs", Api);

        await NodeScript.TestAsync("clients/relay.mjs", UrlOf(server), "text");
    }

    [SkippableFact]
    public async Task Relay_does_the_same_where_only_what_its_compiler_persisted_may_run()
    {
        var manifest = await NodeScript.RunAsync("clients/relay-compile.mjs", Api);
        await using var strict = await StartAsync(manifest.TrimEnd());

        await NodeScript.TestAsync("clients/relay.mjs", UrlOf(strict), "id");
    }

    [SkippableFact]
    public async Task GraphQL_Code_Generator_makes_types_that_compile_and_documents_that_alone_may_run()
    {
        var manifest = await NodeScript.RunAsync("clients/codegen.mjs", Api, Operations);
        await using var strict = await StartAsync(manifest.TrimEnd());

        await NodeScript.TestAsync("clients/documents.mjs", UrlOf(strict));
    }

    private static string UrlOf(RunningServer server) => new Uri(server.Client.BaseAddress!, "graphql").AbsoluteUri;

    private static Task<RunningServer> StartAsync(string manifest) => RunningServer.StartAsync(
        new KeyValuePair<string, string?>(SettingKeys.PersistedDocuments, manifest),
        new KeyValuePair<string, string?>(SettingKeys.OnlyPersistedDocuments, "true"));
}
