using GraphApi.AspNetCore.Options;
using GraphApi.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>Takes operations from an HTTP request: by GET from the query string, by POST from the body.</summary>
internal sealed class RequestReader(HttpOptions options)
{
    private const string PreflightHeader = "GraphQL-Preflight";
    private const string CostHeader = "GraphQL-Cost";

    /// <exception cref="TransportException">The request is refused.</exception>
    public async ValueTask<OperationBatch> ReadAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
            return await ReadBodyAsync(context);
        if (!options.EnableGetRequests || !IsReading(context.Request))
            throw WrongMethod(context.Response);
        CheckPreflight(context.Request);
        return QueryStringParser.Parse(context.Request.Query);
    }

    public static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>By HotChocolate's header: <c>GraphQL-Cost: report</c> beside the answer, <c>validate</c> instead of it.</summary>
    public static CostReport CostOf(HttpRequest request) => request.Headers[CostHeader] switch
    {
        ["report"] => CostReport.Report,
        ["validate"] => CostReport.Validate,
        _ => CostReport.None,
    };

    private async ValueTask<OperationBatch> ReadBodyAsync(HttpContext context)
    {
        var body = await BodyReader.ReadAsync(context.Request, options.MaxBodyBytes, options.BodyTimeout, context.RequestAborted);
        try
        {
            return BodyParser.Parse(body, options.MaxBatchSize);
        }
        finally
        {
            // A body that is not given back makes the server close the connection, and the client's next request fails.
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    /// <summary>
    /// A browser sends a GET to any site that a page names, with that site's cookies. A header of the page's own, or the type
    /// application/json, makes it ask that site first.
    /// </summary>
    private void CheckPreflight(HttpRequest request)
    {
        if (options.EnforceGetRequestsPreflightHeader && !request.Headers.ContainsKey(PreflightHeader) && !BodyReader.IsJson(request))
            throw TransportException.BadRequest(TransportErrorCodes.PreflightRequired, $"A GET needs the header {PreflightHeader}: 1 here.");
    }

    private TransportException WrongMethod(HttpResponse response)
    {
        response.Headers.Allow = options.EnableGetRequests ? $"{HttpMethods.Get}, {HttpMethods.Head}, {HttpMethods.Post}" : HttpMethods.Post;
        return new TransportException(
            StatusCodes.Status405MethodNotAllowed,
            TransportErrorCodes.MethodNotAllowed,
            """Operations come by POST, with the body {"query":"..."} and the header Content-Type: application/json.""");
    }
}
