using System.Collections.Immutable;
using GraphApi.Execution.Response;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Engine;

/// <summary>What the client gets where something failed inside: a code, plain words and the correlation id. What is inside stays inside.</summary>
internal static class Failures
{
    public static GraphResponse Answer(Exception failure, string? correlationId)
    {
        var (code, message) = (failure as StoreException)?.Kind switch
        {
            StoreErrorKind.Unavailable or StoreErrorKind.AccessDenied =>
                (ErrorCodes.StoreUnavailable, "The store cannot be reached at the moment; try again later."),
            StoreErrorKind.AnswerTooLarge => (ErrorCodes.ResponseTooLarge, "The response would be too large; ask for less at once."),
            StoreErrorKind.Timeout => (ErrorCodes.Timeout, "The operation took too long and was ended; ask for less at once."),
            StoreErrorKind.SearchUnavailable =>
                (ErrorCodes.SearchUnavailable, "The store has no index of words, so nothing can be searched in it."),
            StoreErrorKind.Failed or StoreErrorKind.Incompatible =>
                (ErrorCodes.StoreFailed, "The store failed; the log has the rest under the correlation id."),
            _ => (ErrorCodes.Internal, "Something went wrong inside; the log has the rest under the correlation id."),
        };
        ImmutableArray<GraphError> errors = [new GraphError(code, message) { CorrelationId = correlationId }];
        return new GraphResponse
        {
            Body = ResponseComposer.WithNullData(errors),
            Errors = errors,
            IsUnavailable = code == ErrorCodes.StoreUnavailable,
            Failure = failure,
        };
    }
}
