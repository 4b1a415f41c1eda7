using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

public sealed class PersistedTests : IDisposable
{
    private const string Query = "query A { a: __typename }";
    private const string Answer = """{"data":{"a":"Query"}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_query_sent_once_with_its_hash_is_known_by_the_hash()
    {
        await using var server = await RunningServer.StartAsync();

        using var unknown = await server.Client.SendBodyAsync(Body(new { extensions = Persisted(Query) }));
        using var told = await server.Client.SendBodyAsync(Body(new { query = Query, extensions = Persisted(Query) }));
        using var known = await server.Client.SendBodyAsync(Body(new { extensions = Persisted(Query) }));
        using var byGet = await server.Client.AskByGetAsync("extensions=" + Uri.EscapeDataString(JsonSerializer.Serialize(Persisted(Query))));

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await unknown.ReadCodeAsync());
        Assert.Equal("PersistedQueryNotFound", (await unknown.ReadAsync()).GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(Answer, await told.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await known.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await byGet.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"query":"{ other: __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}""", "PERSISTED_QUERY_HASH_MISMATCH")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}""", "INVALID_REQUEST")]
    [InlineData("""{"extensions":{"persistedQuery":1}}""", "INVALID_REQUEST")]
    [InlineData("""{"id":"unknown"}""", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"id":1}""", "INVALID_REQUEST")]
    public async Task What_is_no_persisted_operation_is_refused(string body, string code)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client.SendBodyAsync(body, accept: "application/graphql-response+json");

        Assert.Equal((HttpStatusCode.BadRequest, code), (response.StatusCode, await response.ReadCodeAsync()));
    }

    [Fact]
    public async Task Where_nothing_is_persisted_Apollo_clients_are_told_so()
    {
        await using var server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.AutomaticPersistedOperations, "false"));

        using var response = await server.Client.SendBodyAsync(Body(new { extensions = Persisted(Query) }));
        using var sent = await server.Client.SendBodyAsync(Body(new { query = Query, extensions = Persisted(Query) }));

        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", await response.ReadCodeAsync());
        Assert.Equal(Answer, await sent.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"id":"relay"}""")]
    [InlineData("""{"documentId":"codegen"}""")]
    [InlineData("""{"documentId":"sha256:codegen"}""")]
    [InlineData("""{"doc_id":"apollo"}""")]
    [InlineData("""{"id":"file"}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"codegen"}}}""")]
    public async Task A_document_of_the_folder_runs_by_its_id(string body)
    {
        await using var server = await StartAsync(only: true);

        using var response = await server.Client.SendBodyAsync(body);

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_runs_by_GET_too()
    {
        await using var server = await StartAsync(only: true);

        using var response = await server.Client.AskByGetAsync("documentId=relay");

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Where_only_documents_may_run_nothing_else_does()
    {
        await using var server = await StartAsync(only: true);

        using var plain = await server.Client.AskAsync(Query);
        using var hashed = await server.Client.SendBodyAsync(Body(new { query = Query + " ", extensions = Persisted(Query + " ") }));
        using var introspection = await server.Client.AskAsync("{ __schema { queryType { name } } }");

        Assert.Equal("PERSISTED_QUERY_REQUIRED", await plain.ReadCodeAsync());
        Assert.Equal("PERSISTED_QUERY_REQUIRED", await hashed.ReadCodeAsync());
        Assert.Equal("PERSISTED_QUERY_REQUIRED", await introspection.ReadCodeAsync());
    }

    [Fact]
    public async Task Unless_only_documents_may_run_others_do_as_well()
    {
        await using var server = await StartAsync(only: false);

        using var response = await server.Client.AskAsync(Query);

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("a.json", "[]")]
    [InlineData("a.json", "{\"a\":1}")]
    [InlineData("a.json", "{")]
    [InlineData("a.json", "{}")]
    [InlineData("a.json", "{\"operations\":[{\"id\":\"a\"}]}")]
    public async Task Documents_that_cannot_be_read_keep_it_from_starting(string name, string text)
    {
        _folder.Write("documents/" + name, text);
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id }");
        _folder.Write("settings.json", """{"GraphApi":{"PersistedDocuments":"documents"}}""");

        var result = await Executable.RunAsync(_folder.FullName, "--config", "settings.json", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("documents", Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private Task<RunningServer> StartAsync(bool only)
    {
        _folder.Write("documents/relay.json", Body(new { relay = Query }));
        _folder.Write("documents/persisted-documents.json", Body(new { codegen = Query }));
        _folder.Write("documents/apollo.json", Body(new { format = "apollo-persisted-query-manifest", version = 1, operations = new[] { new { id = "apollo", name = "A", type = "query", body = Query } } }));
        _folder.Write("documents/file.graphql", Query);
        return RunningServer.StartAsync(
            new KeyValuePair<string, string?>(SettingKeys.PersistedDocuments, _folder["documents"]),
            new KeyValuePair<string, string?>(SettingKeys.OnlyPersistedDocuments, only.ToString()));
    }

    private static string Body(object body) => JsonSerializer.Serialize(body);

    private static object Persisted(string query) => new
    {
        persistedQuery = new { version = 1, sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))) },
    };
}
