using System.Collections.Immutable;
using GraphApi.Execution.Response;
using GraphApi.Planning.Plans;

namespace GraphApi.Execution;

/// <summary>
/// The answer to a request, as JSON. Its memory comes from a pool: who disposes of it when it has been sent saves the next request from
/// taking new memory; who does not loses nothing else.
/// </summary>
public sealed record GraphResponse : IDisposable
{
    /// <summary>The whole response: <c>{"data":{...}}</c>, errors first where there are any. Not to be read once it is disposed of.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    public ImmutableArray<GraphError> Errors { get; init; } = [];

    /// <summary>True where nothing was executed and there is no <c>data</c>: syntax, validation, bad values.</summary>
    public bool IsRequestError { get; init; }

    /// <summary>The store could not be reached, or there is too much to do; the same request may succeed later.</summary>
    public bool IsUnavailable { get; init; }

    /// <summary>What went wrong inside, for the log; never for the client.</summary>
    public Exception? Failure { get; init; }

    /// <summary>What <see cref="Body"/> lies in, where it is to be given back.</summary>
    internal ResponseBuffer? Buffer { get; init; }

    public void Dispose() => Buffer?.Dispose();

    /// <summary>The answer to a request that cannot be executed, for reasons that the transport found.</summary>
    public static GraphResponse ForRequestError(string code, string message) => ForRequestErrors([new GraphError(code, message)]);

    /// <summary>The answer to who asks for nothing but the cost.</summary>
    internal static GraphResponse ForCost(OperationCost cost) => new() { Body = ResponseComposer.WithCost("{}"u8, cost) };

    internal static GraphResponse ForRequestErrors(ImmutableArray<GraphError> errors) => new()
    {
        Body = ResponseComposer.WithoutData(errors),
        Errors = errors,
        IsRequestError = true,
        IsUnavailable = errors is [{ Code: ErrorCodes.ServerBusy }],
    };
}
