using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Limits;

/// <summary>Clients that take their time, and what they are given of it.</summary>
public sealed class SlowClientTests
{
    [Fact]
    public async Task A_body_that_does_not_come_is_not_waited_for()
    {
        await using var server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.BodyTimeoutSeconds, "1"));
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);

        await connection.SendHeadersAsync(contentLength: 100);
        await connection.SendAsync("""{"query":""");

        var answer = await connection.ReceiveAsync();
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("BODY_INCOMPLETE", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_do_not_end_are_not_waited_for()
    {
        await using var server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.HeaderTimeoutSeconds, "1"));
        using var connection = await RawConnection.OpenAsync(server.Client.BaseAddress!);

        await connection.SendAsync("POST /graphql HTTP/1.1\r\nHost: ");

        Assert.StartsWith("HTTP/1.1 408 ", await connection.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_too_many_is_closed()
    {
        await using var server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.MaxConnections, "1"));
        using var first = await server.Client.GetAsync("/health/live");
        using var second = await RawConnection.OpenAsync(server.Client.BaseAddress!);

        Assert.Empty(await second.ReceiveAsync());
    }
}
