using System.Net;
using System.Text.Json;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Api;

public sealed class AnswerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Kyiv = """
        { place(key: "kyiv") { name claimsWithin(first: 50) { totalCount nodes { text madeBy { nodes { name } }
            contradictedBy { edges { kind rationale node { text madeBy { nodes { name } } } } } } } } }
        """;

    [Fact]
    public async Task All_claims_about_Kyiv_and_who_contradicts_them_is_one_request()
    {
        using var response = await server.Client.AskAsync(Kyiv);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var claims = (await response.ReadAsync()).GetProperty("data").GetProperty("place").GetProperty("claimsWithin");
        Assert.True(claims.GetProperty("totalCount").GetInt32() > 0);
        var contradictors = claims.GetProperty("nodes").EnumerateArray()
            .SelectMany(c => c.GetProperty("contradictedBy").GetProperty("edges").EnumerateArray())
            .SelectMany(e => e.GetProperty("node").GetProperty("madeBy").GetProperty("nodes").EnumerateArray())
            .Select(m => m.GetProperty("name").GetString());
        Assert.Contains("John Kirby", contradictors);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("Application/GraphQL-Response+JSON", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/graphql-response+json;q=0, */*", "application/json")]
    public async Task The_client_chooses_the_media_type(string? accept, string expected)
    {
        using var response = await server.Client.AskAsync("{ __typename }", accept: accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected + "; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("{ nothing }", "VALIDATION_FAILED")]
    [InlineData("{ place(key: ", "SYNTAX_ERROR")]
    [InlineData("{ places(first: -1) { totalCount } }", "INVALID_PAGE_SIZE")]
    [InlineData("", "OPERATION_NOT_FOUND")]
    public async Task A_request_error_is_400_only_for_the_media_type_of_the_draft(string query, string code)
    {
        using var draft = await server.Client.AskAsync(query, accept: "application/graphql-response+json");
        using var older = await server.Client.AskAsync(query, accept: "application/json");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (draft.StatusCode, older.StatusCode));
        Assert.Equal((code, code), (await draft.ReadCodeAsync(), await older.ReadCodeAsync()));
        Assert.False((await draft.ReadAsync()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task The_answer_tells_its_correlation_id_and_not_its_server()
    {
        using var response = await server.Client.AskAsync("{ __typename }");

        Assert.Single(response.Headers.GetValues("X-Correlation-Id"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", false)]
    [InlineData("1.5", false)]
    [InlineData("3000000000", false)]
    [InlineData("100000000000000000000000", false)]
    [InlineData("\"1\"", false)]
    public async Task A_variable_of_Int_takes_integers_alone(string number, bool fits)
    {
        var body = $$$"""{"query":"query($n: Int) { places(first: $n) { nodes { key } } }","variables":{"n":{{{number}}}}}""";

        using var response = await server.Client.SendBodyAsync(body, accept: "application/graphql-response+json");

        Assert.Equal(fits ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("50")]
    [InlineData("50.4501")]
    [InlineData("5e1")]
    public async Task A_variable_of_Float_takes_every_number(string number)
    {
        var body = $$$"""{"query":"query($n: Float) { places(where: { latitude: { eq: $n } }) { totalCount } }","variables":{"n":{{{number}}}}}""";

        using var response = await server.Client.SendBodyAsync(body, accept: "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_operation_of_the_given_name_runs()
    {
        var body = JsonSerializer.Serialize(new { query = "query A { a: __typename } query B { b: __typename }", operationName = "B", extensions = new { } });

        using var response = await server.Client.SendBodyAsync(body);

        Assert.Equal("""{"data":{"b":"Query"}}""", await response.Content.ReadAsStringAsync());
    }
}
