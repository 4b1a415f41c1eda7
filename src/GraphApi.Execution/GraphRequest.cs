namespace GraphApi.Execution;

/// <summary>One GraphQL request.</summary>
/// <param name="Variables">As JSON gives them: null, string, bool, int, long, double, decimal, BigInteger, lists and dictionaries of those.</param>
/// <param name="CorrelationId">What an error of the inside shows instead of its cause, and the log has beside it.</param>
public sealed record GraphRequest(
    string Query,
    string? OperationName = null,
    IReadOnlyDictionary<string, object?>? Variables = null,
    string? CorrelationId = null)
{
    /// <summary>True where whatever changes something is refused: the way that the request came by promises to change nothing.</summary>
    public bool QueriesOnly { get; init; }

    public CostReport Cost { get; init; }
}
