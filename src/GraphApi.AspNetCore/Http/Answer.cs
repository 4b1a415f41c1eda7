using System.Collections.Immutable;
using GraphApi.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>A status and a body: the one map from what happened to what the client gets.</summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body)
{
    private static readonly TimeSpan StoreIsBackAfter = TimeSpan.FromSeconds(5);

    /// <summary>True where the same request will have the same answer as long as the data stay as they are.</summary>
    public bool HoldsForLater { get; private init; }

    /// <summary>When the same request may fare better; null where it never will.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static Answer For(TransportException e) => new(e.Status, GraphResponse.ForRequestError(e.Code, e.Message).Body)
    {
        RetryAfter = e.RetryAfter,
    };

    /// <summary>
    /// As the GraphQL over HTTP draft has it. A failure of ours has a status for either media type, since it is no answer to the
    /// request, and what stands between (proxies, monitors, clients that try again) reads nothing but the status.
    /// </summary>
    public static Answer For(GraphResponse response, ResponseMediaType mediaType) => new(
        response switch
        {
            { IsUnavailable: true } => StatusCodes.Status503ServiceUnavailable,
            { Failure: not null } => StatusCodes.Status500InternalServerError,
            { IsRequestError: true, Errors: [{ Code: ErrorCodes.OperationNotAllowed }] } => StatusCodes.Status405MethodNotAllowed,
            { IsRequestError: true } when mediaType.TellsRequestErrors => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        },
        response.Body)
    {
        HoldsForLater = response.Errors.IsEmpty,
        RetryAfter = response.IsUnavailable ? StoreIsBackAfter : null,
    };

    /// <summary>A list in the order of the requests. Each says for itself how it went; the status tells only failures of ours.</summary>
    public static Answer ForList(ImmutableArray<Answer> answers)
    {
        var body = new MemoryStream();
        var separator = (byte)'[';
        foreach (var answer in answers)
        {
            body.WriteByte(separator);
            body.Write(answer.Body.Span);
            separator = (byte)',';
        }

        body.WriteByte((byte)']');
        var failure = answers.Max(a => a.Status);
        return new Answer(
            failure >= StatusCodes.Status500InternalServerError ? failure : StatusCodes.Status200OK, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            RetryAfter = answers.Max(a => a.RetryAfter),
        };
    }
}
