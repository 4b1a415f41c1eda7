using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

public sealed class BatchTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.MaxBatchSize, "2"));

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_list_is_answered_by_a_list_in_its_order()
    {
        using var response = await _server.Client.SendBodyAsync("""[{"query":"{ a: __typename }"},{"query":"{ b: __typename }"}]""");

        Assert.Equal("""[{"data":{"a":"Query"}},{"data":{"b":"Query"}}]""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task One_that_fails_leaves_the_others_alone()
    {
        const string body = """[{"query":"{ nothing }"},{"query":"{ b: __typename }"}]""";

        using var response = await _server.Client.SendBodyAsync(body, accept: "application/graphql-response+json");

        var answers = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("VALIDATION_FAILED", answers[0].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"data":{"b":"Query"}}""", answers[1].GetRawText());
    }

    [Theory]
    [InlineData("""[{"query":"{a}"},{"query":"{a}"},{"query":"{a}"}]""", "BATCH_TOO_LARGE")]
    [InlineData("[]", "INVALID_REQUEST")]
    [InlineData("[1]", "INVALID_REQUEST")]
    [InlineData("""[{"query":"{a}"},{}]""", "INVALID_REQUEST")]
    [InlineData("""[{"query":"{a}"}""", "INVALID_JSON")]
    public async Task A_list_that_is_too_long_or_malformed_is_refused_whole(string body, string code)
    {
        using var response = await _server.Client.SendBodyAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await response.ReadCodeAsync());
    }
}
