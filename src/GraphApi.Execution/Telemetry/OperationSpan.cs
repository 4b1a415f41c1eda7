using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphApi.Execution.Caching;
using GraphQLParser.AST;

namespace GraphApi.Execution.Telemetry;

/// <summary>
/// What is told of one operation by OpenTelemetry's conventions for GraphQL servers: a span, and its duration. Values of variables are
/// never told, and the document only by setting, since it may hold values too.
/// </summary>
internal sealed class OperationSpan
{
    private static readonly Histogram<double> Duration = GraphApiTelemetry.Meter.CreateHistogram(
        "graphapi.operation.duration", "s", "How long operations took, refused ones included.", advice: GraphApiTelemetry.Seconds);

    private static readonly Histogram<long> ResponseSize = GraphApiTelemetry.Meter.CreateHistogram<long>(
        "graphapi.response.size", "By", "How large responses were, before compression.");

    private static readonly UpDownCounter<int> Active = GraphApiTelemetry.Meter.CreateUpDownCounter<int>(
        "graphapi.operation.active", "{operation}", "How many operations are under way.");

    private readonly Activity? _activity = GraphApiTelemetry.Spans.StartActivity("GraphQL Operation", ActivityKind.Server);
    private readonly long _start = Stopwatch.GetTimestamp();
    private string? _type;

    private OperationSpan() => Active.Add(1);

    /// <summary>Null where nobody listens: then an operation costs no more than this question.</summary>
    public static OperationSpan? StartIfHeard() =>
        GraphApiTelemetry.Spans.HasListeners() || Duration.Enabled || ResponseSize.Enabled || Active.Enabled ? new OperationSpan() : null;

    /// <summary>Tells what is known once the document is found to be valid.</summary>
    /// <param name="document">Null where it is not to be told.</param>
    public void Admit(ValidOperation operation, string? document)
    {
        _type = TypeOf(operation.Operation);
        if (_activity is not { IsAllDataRequested: true })
            return;
        // Not the operation's name too: the client gives it, and back ends group by the names of spans.
        _activity.DisplayName = _type;
        _activity.SetTag("graphql.operation.type", _type);
        if (operation.Operation.Name is { } name)
            _activity.SetTag("graphql.operation.name", name.StringValue);
        if (document is not null)
            _activity.SetTag("graphql.document", document);
    }

    /// <param name="response">Null where the caller left before there was one.</param>
    public void End(GraphResponse? response)
    {
        var error = response switch
        {
            null => "cancelled",
            { Errors: [{ Code: var code }, ..] } => code,
            _ => null,
        };
        var tags = TagsOf(error);
        Active.Add(-1);
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
        if (response is not null)
            ResponseSize.Record(response.Body.Length, tags);
        if (error is not null)
            _activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        _activity?.Dispose();
    }

    private TagList TagsOf(string? error)
    {
        var tags = new TagList();
        if (_type is not null)
            tags.Add("graphql.operation.type", _type);
        if (error is not null)
            tags.Add("error.type", error);
        return tags;
    }

    private static string TypeOf(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
