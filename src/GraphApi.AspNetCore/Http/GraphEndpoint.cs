using GraphApi.AspNetCore.Options;
using GraphApi.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphApi.AspNetCore.Http;

/// <summary>GraphQL over HTTP: takes the request, has it executed, answers.</summary>
internal sealed partial class GraphEndpoint(GraphExecutor executor, GraphApiOptions options, ILogger<GraphEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers[Correlation.Header] = Correlation.IdOf(context);
        var mediaType = ResponseMediaType.Choose(context.Request.Headers.Accept);
        try
        {
            var answer = await AnswerAsync(context, mediaType);
            await WriteAsync(context.Response, answer, mediaType ?? ResponseMediaType.Json, context.RequestAborted);
        }
        catch (Exception e) when (context.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            LogClientLeft();
        }
    }

    private async Task<Answer> AnswerAsync(HttpContext context, ResponseMediaType? mediaType)
    {
        try
        {
            CheckMethod(context);
            var request = await ReadAsync(context, mediaType);
            var response = await executor.ExecuteAsync(request, context.RequestAborted);
            if (response.Failure is { } failure)
                LogFailure(request.CorrelationId, failure);
            return Answer.For(response, mediaType!);
        }
        catch (TransportException e)
        {
            return Answer.For(e);
        }
    }

    private static void CheckMethod(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
            return;
        context.Response.Headers.Allow = HttpMethods.Post;
        throw new TransportException(
            StatusCodes.Status405MethodNotAllowed,
            TransportErrorCodes.MethodNotAllowed,
            """Operations come by POST, with the body {"query":"..."} and the header Content-Type: application/json.""");
    }

    private async Task<GraphRequest> ReadAsync(HttpContext context, ResponseMediaType? mediaType)
    {
        if (mediaType is null)
            throw new TransportException(
                StatusCodes.Status406NotAcceptable,
                TransportErrorCodes.NotAcceptable,
                "The answer is application/graphql-response+json or application/json: the header Accept allows neither.");
        var body = await BodyReader.ReadAsync(context.Request, options.MaxBodyBytes, context.RequestAborted);
        try
        {
            return RequestParser.Parse(body, Correlation.IdOf(context));
        }
        finally
        {
            // A body that is not given back makes the server close the connection, and the client's next request fails.
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private static async Task WriteAsync(HttpResponse response, Answer answer, ResponseMediaType mediaType, CancellationToken cancellation)
    {
        response.StatusCode = answer.Status;
        response.ContentType = mediaType.ContentType;
        response.ContentLength = answer.Response.Body.Length;
        response.Headers.CacheControl = "no-store";
        if (answer.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "5";
        await response.Body.WriteAsync(answer.Response.Body, cancellation);
    }

    [LoggerMessage(1, LogLevel.Error, "Request {CorrelationId} failed.")]
    private partial void LogFailure(string? correlationId, Exception failure);

    [LoggerMessage(2, LogLevel.Debug, "The client left before the answer.")]
    private partial void LogClientLeft();
}
