using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Operation;

/// <summary>What a collector gets, as the variables of OpenTelemetry have it.</summary>
public sealed class ExportTests
{
    private const string Secret = "a-key-that-nobody-may-see";

    [Fact]
    public async Task Traces_metrics_and_logs_are_sent_where_an_endpoint_is_named()
    {
        await using var collector = await Collector.StartAsync();

        await ServeAsync(collector);

        Assert.Contains("graphql.operation.type", collector.Of("traces"), StringComparison.Ordinal);
        Assert.Contains("http.route", collector.Of("traces"), StringComparison.Ordinal);
        Assert.Contains("graphapi.operation.duration", collector.Of("metrics"), StringComparison.Ordinal);
        Assert.Contains("service.name", collector.Of("logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_value_of_a_request_is_sent()
    {
        await using var collector = await Collector.StartAsync();

        await ServeAsync(collector);

        Assert.DoesNotContain(Secret, collector.Of("traces") + collector.Of("metrics") + collector.Of("logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_can_be_left_out()
    {
        await using var collector = await Collector.StartAsync();

        await ServeAsync(collector, new("OTEL_METRICS_EXPORTER", "none"), new("OTEL_LOGS_EXPORTER", "none"));

        Assert.NotEmpty(collector.Of("traces"));
        Assert.DoesNotContain("graphapi.operation.duration", collector.Of("metrics"), StringComparison.Ordinal);
        Assert.Empty(collector.Of("logs"));
    }

    /// <summary>Serves a request by POST and one by GET, and stops: what is left is sent then.</summary>
    private static async Task ServeAsync(Collector collector, params KeyValuePair<string, string?>[] settings)
    {
        await using var server = await RunningServer.StartAsync(
        [
            new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url),
            new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            new("GraphApi:LogFormat", "json"),
            .. settings,
        ]);
        using var posted = await server.Client.AskAsync("query($k: ID) { place(key: $k) { name } }", new { k = Secret });
        using var got = await server.Client.AskByGetAsync($"query={{ place(key: \"{Secret}\") {{ name }} }}");
    }
}
