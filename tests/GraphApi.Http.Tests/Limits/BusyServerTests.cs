using System.Net;
using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Options;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Http.Tests.Limits;

/// <summary>More requests at once than are executed at once.</summary>
public sealed class BusyServerTests
{
    private const string Query = "{ __typename }";

    [Fact]
    public async Task Who_finds_no_place_is_told_to_come_back()
    {
        await using var server = await RunningServer.StartAsync(
            new(SettingKeys.MaxConcurrentRequests, "1"), new KeyValuePair<string, string?>(SettingKeys.MaxQueuedRequests, "0"));
        using var place = await server.Services.GetRequiredService<OperationGate>().EnterAsync(default);

        using var response = await server.Client.AskAsync(Query);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SERVER_BUSY"), (response.StatusCode, await response.ReadCodeAsync()));
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_place_is_free_again_once_the_answer_is_there()
    {
        await using var server = await RunningServer.StartAsync(
            new(SettingKeys.MaxConcurrentRequests, "1"), new KeyValuePair<string, string?>(SettingKeys.MaxQueuedRequests, "0"));
        using var first = await server.Client.AskAsync(Query);

        using var second = await server.Client.AskAsync(Query);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_waits_gets_the_place_of_who_leaves()
    {
        using var gate = new OperationGate(new HttpOptions { MaxConcurrentRequests = 1, MaxQueuedRequests = 1, MaxQueueTime = TimeSpan.FromMinutes(1) });
        var first = await gate.EnterAsync(default);
        var second = gate.EnterAsync(default);

        first.Dispose();

        using var place = await second;
        Assert.True(place.IsAcquired);
    }

    [Fact]
    public async Task Nobody_waits_for_long()
    {
        using var gate = new OperationGate(new HttpOptions { MaxConcurrentRequests = 1, MaxQueuedRequests = 1, MaxQueueTime = TimeSpan.FromMilliseconds(1) });
        using var first = await gate.EnterAsync(default);

        var refusal = await Assert.ThrowsAsync<TransportException>(async () => await gate.EnterAsync(default));

        Assert.Equal("SERVER_BUSY", refusal.Code);
    }

    [Fact]
    public async Task A_client_that_sends_too_many_is_told_when_to_go_on()
    {
        await using var server = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.RequestsPerMinute, "1"));
        using var first = await server.Client.AskAsync(Query);

        using var second = await server.Client.AskAsync(Query);
        using var health = await server.Client.GetAsync("/health/live");

        Assert.Equal((HttpStatusCode.TooManyRequests, "TOO_MANY_REQUESTS"), (second.StatusCode, await second.ReadCodeAsync()));
        Assert.NotNull(second.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }
}
