using GraphApi.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>A status and a body: the one map from what happened to what the client gets.</summary>
internal sealed record Answer(int Status, GraphResponse Response)
{
    public static Answer For(TransportException e) => new(e.Status, GraphResponse.ForRequestError(e.Code, e.Message));

    /// <summary>
    /// As the GraphQL over HTTP draft has it. A failure of ours has a status for either media type, since it is no answer to the
    /// request, and what stands between (proxies, monitors, clients that try again) reads nothing but the status.
    /// </summary>
    public static Answer For(GraphResponse response, ResponseMediaType mediaType) => new(
        response switch
        {
            { IsUnavailable: true } => StatusCodes.Status503ServiceUnavailable,
            { Failure: not null } => StatusCodes.Status500InternalServerError,
            { IsRequestError: true } when mediaType.TellsRequestErrors => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        },
        response);
}
