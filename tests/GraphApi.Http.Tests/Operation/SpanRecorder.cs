using System.Collections.Concurrent;
using System.Diagnostics;
using GraphApi.Execution.Telemetry;

namespace GraphApi.Http.Tests.Operation;

/// <summary>Records the spans of one trace, as a collector would see them.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = [];
    private readonly ActivityListener _listener;

    public SpanRecorder()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphApiTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == Trace)
                    _spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public ActivityTraceId Trace { get; } = ActivityTraceId.CreateRandom();

    /// <summary>The header by which a caller has a request belong to its trace.</summary>
    public KeyValuePair<string, string> Parent => new("traceparent", $"00-{Trace}-{ActivitySpanId.CreateRandom()}-01");

    public Activity Operation => _spans.Single(s => s.Kind == ActivityKind.Server);

    public Activity Store => _spans.Single(s => s.Kind == ActivityKind.Client);

    public void Dispose() => _listener.Dispose();
}
