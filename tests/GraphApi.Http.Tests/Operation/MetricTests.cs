using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using GraphApi.Execution.Telemetry;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Operation;

public sealed class MetricTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_refused_operation_is_measured_with_its_code()
    {
        var codes = new ConcurrentBag<object?>();
        using var listener = ListenTo("graphapi.operation.duration", "error.type", codes);

        using var response = await server.Client.AskAsync("{ places(first: 1, last: 1) { totalCount } }");

        Assert.Contains("FIRST_WITH_LAST", codes);
    }

    [Fact]
    public async Task A_statement_is_measured_with_its_store()
    {
        var systems = new ConcurrentBag<object?>();
        using var listener = ListenTo("db.client.operation.duration", "db.system.name", systems);

        using var response = await server.Client.AskAsync("{ places { totalCount } }");

        Assert.Contains("sqlite", systems);
    }

    private static MeterListener ListenTo(string instrument, string tag, ConcurrentBag<object?> values)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (published, listener) =>
            {
                if (published.Meter.Name == GraphApiTelemetry.Name && published.Name == instrument)
                    listener.EnableMeasurementEvents(published);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (var (name, value) in tags)
                if (name == tag)
                    values.Add(value);
        });
        listener.Start();
        return listener;
    }
}
