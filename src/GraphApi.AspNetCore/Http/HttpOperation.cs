using GraphApi.Execution;

namespace GraphApi.AspNetCore.Http;

/// <summary>What a client asks for, as it stands in a body or in the query string.</summary>
/// <param name="DocumentId">What a document that is known here is called, in the place of its text.</param>
internal sealed record HttpOperation(
    string? Query,
    string? OperationName,
    IReadOnlyDictionary<string, object?>? Variables,
    IReadOnlyDictionary<string, object?>? Extensions,
    string? DocumentId)
{
    /// <exception cref="TransportException">It names no operation.</exception>
    public GraphRequest ToRequest(bool queriesOnly, CostReport cost, string correlationId) => new(
        Query ?? throw TransportException.Invalid("query is missing: it holds the operation's text."), OperationName, Variables, correlationId)
    {
        QueriesOnly = queriesOnly,
        Cost = cost,
    };
}
