using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

public sealed class GetTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Draft = "application/graphql-response+json";
    private const string Names = "query={ places(first: 2) { nodes { name } } }";

    [Fact]
    public async Task A_query_comes_by_GET_with_its_variables_and_name()
    {
        var query = Uri.EscapeDataString("query A { a: __typename } query B($k: ID) { place(key: $k) { name } }");
        var variables = Uri.EscapeDataString("""{"k":"kyiv"}""");

        using var response = await server.Client.AskByGetAsync($"query={query}&operationName=B&variables={variables}&extensions=%7B%7D");

        Assert.Equal("""{"data":{"place":{"name":"Kyiv"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Empty_parameters_are_left_out_ones()
    {
        using var response = await server.Client.AskByGetAsync("query={__typename}&operationName=&variables=&extensions=");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "INVALID_REQUEST")]
    [InlineData("variables={}", "INVALID_REQUEST")]
    [InlineData("query={__typename}&query={__typename}", "DUPLICATE_PROPERTY")]
    [InlineData("query={__typename}&variables=[]", "INVALID_REQUEST")]
    [InlineData("query={__typename}&variables={", "INVALID_JSON")]
    [InlineData("query={__typename}&extensions=x", "INVALID_JSON")]
    public async Task Malformed_parameters_are_400_for_either_media_type(string parameters, string code)
    {
        using var draft = await server.Client.AskByGetAsync(parameters, new KeyValuePair<string, string>("Accept", Draft));
        using var older = await server.Client.AskByGetAsync(parameters);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (draft.StatusCode, older.StatusCode));
        Assert.Equal((code, code), (await draft.ReadCodeAsync(), await older.ReadCodeAsync()));
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData("application/json")]
    public async Task A_mutation_by_GET_is_405(string accept)
    {
        using var response = await server.Client.AskByGetAsync("query=mutation { x }", new KeyValuePair<string, string>("Accept", accept));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("OPERATION_NOT_ALLOWED", await response.ReadCodeAsync());
    }

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_sent_again()
    {
        using var first = await server.Client.AskByGetAsync(Names);
        var tag = first.Headers.ETag!.ToString();

        using var second = await server.Client.AskByGetAsync(Names, new KeyValuePair<string, string>("If-None-Match", $"\"other\", {tag}"));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Contains("Accept", first.Headers.Vary);
    }

    [Fact]
    public async Task Each_media_type_has_a_tag_of_its_own()
    {
        using var draft = await server.Client.AskByGetAsync(Names, new KeyValuePair<string, string>("Accept", Draft));
        using var older = await server.Client.AskByGetAsync(Names);

        Assert.NotEqual(draft.Headers.ETag, older.Headers.ETag);
    }

    [Fact]
    public async Task An_answer_with_errors_has_no_tag()
    {
        using var response = await server.Client.AskByGetAsync("query={nothing}");

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task HEAD_tells_what_GET_would_without_the_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?" + Names);

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task GET_can_be_switched_off()
    {
        await using var closed = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.EnableGetRequests, "false"));

        using var response = await closed.Client.AskByGetAsync(Names);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("X-Other", "1", HttpStatusCode.BadRequest)]
    [InlineData("GraphQL-Preflight", "1", HttpStatusCode.OK)]
    public async Task GET_can_be_made_to_need_a_header_that_makes_browsers_ask_first(string name, string value, HttpStatusCode expected)
    {
        await using var strict = await RunningServer.StartAsync(
            new KeyValuePair<string, string?>(SettingKeys.EnforceGetRequestsPreflightHeader, "true"));

        using var response = await strict.Client.AskByGetAsync(Names, new KeyValuePair<string, string>(name, value));

        Assert.Equal(expected, response.StatusCode);
    }
}
