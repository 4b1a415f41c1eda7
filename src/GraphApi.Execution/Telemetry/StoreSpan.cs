using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Telemetry;

/// <summary>
/// What is told of one statement by OpenTelemetry's conventions for database clients: a span within that of the operation, and its
/// duration. The statement's text has no values in it; those that it runs with are never told.
/// </summary>
internal sealed class StoreSpan
{
    /// <summary>The one thing that an operation does with a store.</summary>
    private const string OperationName = "read";

    private static readonly Histogram<double> Duration = GraphApiTelemetry.Meter.CreateHistogram(
        "db.client.operation.duration", "s", "How long the store took for a statement.", advice: GraphApiTelemetry.Seconds);

    private readonly string _system;
    private readonly Activity? _activity = GraphApiTelemetry.Spans.StartActivity(OperationName, ActivityKind.Client);
    private readonly long _start = Stopwatch.GetTimestamp();

    private StoreSpan(string system, string? text)
    {
        _system = system;
        if (_activity is not { IsAllDataRequested: true })
            return;
        _activity.SetTag("db.system.name", system);
        _activity.SetTag("db.operation.name", OperationName);
        if (text is not null)
            _activity.SetTag("db.query.text", text);
    }

    /// <summary>Has the store run a statement. Where nobody listens, that is all.</summary>
    /// <param name="tellsText">Whether the span holds the statement's text.</param>
    public static ValueTask ExecuteAsync(
        IGraphStore store,
        IStoreStatement statement,
        ReadOnlyMemory<GraphValue> values,
        IRowConsumer consumer,
        bool tellsText,
        CancellationToken cancellation) => GraphApiTelemetry.Spans.HasListeners() || Duration.Enabled
        ? WatchAsync(store, statement, values, consumer, tellsText, cancellation)
        : store.ExecuteAsync(statement, values, consumer, cancellation);

    private static async ValueTask WatchAsync(
        IGraphStore store,
        IStoreStatement statement,
        ReadOnlyMemory<GraphValue> values,
        IRowConsumer consumer,
        bool tellsText,
        CancellationToken cancellation)
    {
        var span = new StoreSpan(store.Name, tellsText ? statement.Text : null);
        Exception? failure = null;
        try
        {
            await store.ExecuteAsync(statement, values, consumer, cancellation);
        }
        catch (Exception e)
        {
            failure = e;
            throw;
        }
        finally
        {
            span.End(failure);
        }
    }

    private void End(Exception? failure)
    {
        var tags = new TagList { { "db.system.name", _system }, { "db.operation.name", OperationName } };
        if (failure is not null)
        {
            var error = (failure as StoreException)?.Kind.ToString() ?? failure.GetType().FullName;
            tags.Add("error.type", error);
            _activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        }

        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
        _activity?.Dispose();
    }
}
