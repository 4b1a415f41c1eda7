#pragma warning disable
namespace GraphApi.Execution;

public sealed record ExecutionOptions
{
    public int DefaultPageSize { get; init; } = 10;
    public int MaxPageSize { get; init; } = 50;
    public int MaxDepth { get; init; } = 16;
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
    public bool AllowIntrospection { get; init; } = true;
}

public sealed record GraphRequest(
    string Query, string? OperationName = null, IReadOnlyDictionary<string, object?>? Variables = null, string? CorrelationId = null);

public sealed record GraphError(string Code, string Message)
{
    public string? CorrelationId { get; init; }
}

public sealed record GraphResponse
{
    public required ReadOnlyMemory<byte> Body { get; init; }
    public bool IsRequestError { get; init; }
    public bool IsUnavailable { get; init; }
    public Exception? Failure { get; init; }

    public static GraphResponse ForRequestError(string code, string message) => new()
    {
        Body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { message, extensions = new { code } } } }),
        IsRequestError = true,
    };
}

public sealed class GraphExecutor(GraphApi.Model.GraphModel model, GraphApi.Planning.Stores.IGraphStore store, ExecutionOptions options)
{
    public Task<GraphResponse> ExecuteAsync(GraphRequest request, CancellationToken cancellation) =>
        Task.FromResult(new GraphResponse { Body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { data = (object?)null, request.Query, request.Variables }) });
}
