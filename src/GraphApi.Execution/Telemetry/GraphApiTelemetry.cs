using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphApi.Planning.Caching;

namespace GraphApi.Execution.Telemetry;

/// <summary>What OpenTelemetry, or any other listener, subscribes to: one source of spans and one meter, both called <see cref="Name"/>.</summary>
public static class GraphApiTelemetry
{
    public const string Name = CacheCounters.MeterName;

    internal static ActivitySource Spans { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);

    /// <summary>The bounds of durations, in seconds, that OpenTelemetry's conventions advise.</summary>
    internal static InstrumentAdvice<double> Seconds { get; } = new()
    {
        HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    };
}
