using System.Net;
using System.Text;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Api;

public sealed class RefusedRequestTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData("", "INVALID_JSON")]
    [InlineData("{\"query\":", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ __typename }\"} {}", "INVALID_JSON")]
    [InlineData("{\"query\":\"{a}\",}", "INVALID_JSON")]
    [InlineData("\"{ __typename }\"", "INVALID_REQUEST")]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "BATCH_NOT_SUPPORTED")]
    [InlineData("{}", "INVALID_REQUEST")]
    [InlineData("{\"query\":null}", "INVALID_REQUEST")]
    [InlineData("{\"query\":1}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":\"{}\"}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":{}}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ __typename }\",\"extensions\":1}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"a\",\"query\":\"b\"}", "DUPLICATE_PROPERTY")]
    [InlineData("{\"query\":\"a\",\"variables\":{\"x\":{\"y\":1,\"y\":2}}}", "DUPLICATE_PROPERTY")]
    [InlineData("{\"query\":\"\\ud800\"}", "INVALID_STRING")]
    [InlineData("{\"query\":\"a\",\"variables\":{\"x\":\"\\udc00\"}}", "INVALID_STRING")]
    public async Task A_malformed_body_is_400_for_either_media_type(string body, string code)
    {
        using var draft = await server.Client.SendBodyAsync(body, accept: "application/graphql-response+json");
        using var older = await server.Client.SendBodyAsync(body, accept: "application/json");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (draft.StatusCode, older.StatusCode));
        Assert.Equal((code, code), (await draft.ReadCodeAsync(), await older.ReadCodeAsync()));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] body = [.. "{\"query\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        using var response = await server.Client.SendBytesAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("INVALID_STRING", await response.ReadCodeAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_is_415(string? contentType)
    {
        using var response = await server.Client.SendBodyAsync("{\"query\":\"{ __typename }\"}", contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", await response.ReadCodeAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON; charset=\"UTF-8\"")]
    public async Task The_charset_may_be_named(string contentType)
    {
        using var response = await server.Client.SendBodyAsync("{\"query\":\"{ __typename }\"}", contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/xml, text/*")]
    public async Task An_answer_that_the_client_does_not_take_is_406(string accept)
    {
        using var response = await server.Client.AskAsync("{ __typename }", accept: accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Another_method_than_GET_and_POST_is_405_and_says_which_to_use(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?query={__typename}");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", await response.ReadCodeAsync());
    }

    [Theory]
    [InlineData(Limit, false, HttpStatusCode.OK)]
    [InlineData(Limit, true, HttpStatusCode.OK)]
    [InlineData(Limit + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Limit + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_has_at_most_a_mebibyte(int length, bool chunked, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = BodyOf(length) };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Nesting_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 10_000));

        using var response = await server.Client.SendBodyAsync($$"""{"query":"{ __typename }","variables":{"x":{{deep}}""");

        Assert.Equal("INVALID_JSON", await response.ReadCodeAsync());
    }

    [Theory]
    [InlineData("[]", "application/json")]
    [InlineData("{", "application/json")]
    [InlineData("{}", "text/plain")]
    public async Task The_connection_outlives_a_refusal(string body, string contentType)
    {
        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress };
        for (var i = 0; i < 50; i++)
        {
            using var refused = await client.SendBodyAsync(body, contentType);
            using var response = await client.AskAsync("{ __typename }");

            Assert.Null(refused.Headers.ConnectionClose);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private static StringContent BodyOf(int length)
    {
        const string start = """{"query":"{ __typename }","extensions":{"padding":""";
        return new StringContent(start + "\"" + new string('x', length - start.Length - 4) + "\"}}", Encoding.UTF8, "application/json");
    }
}
