using System.Net;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Limits;

/// <summary>Long documents that were not seen before: few of them are worked on at once, and few wait.</summary>
public sealed class NewDocumentTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int More = 100;

    [Fact]
    public async Task One_is_answered()
    {
        using var response = await server.Client.AskAsync(Document(More));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Those_that_find_no_place_are_told_to_come_back()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, More).Select(i => server.Client.AskAsync(Document(i))));

        var refused = responses.Where(r => r.StatusCode == HttpStatusCode.ServiceUnavailable).ToList();
        Assert.NotEmpty(refused);
        Assert.All(await Task.WhenAll(refused.Select(r => r.ReadCodeAsync())), code => Assert.Equal("SERVER_BUSY", code));
    }

    [Fact]
    public async Task Short_ones_pass_by()
    {
        var asked = Task.WhenAll(Enumerable.Range(0, More).Select(i => server.Client.AskAsync(Document(More + 1 + i))));

        using var response = await server.Client.AskAsync("{ __typename }");

        await asked;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Document(int number) => $"query Q{number} {{ claims(first: 1) {{ nodes {{ {string.Concat(Enumerable.Range(0, 900).Select(i => $"a{i}: text "))} }} }} }}";
}
