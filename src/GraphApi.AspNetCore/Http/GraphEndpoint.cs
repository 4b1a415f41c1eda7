using System.Collections.Immutable;
using GraphApi.AspNetCore.Options;
using GraphApi.AspNetCore.Persisted;
using GraphApi.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphApi.AspNetCore.Http;

/// <summary>GraphQL over HTTP: takes the request, has it executed, answers.</summary>
internal sealed partial class GraphEndpoint(
    GraphExecutor executor, PersistedOperations persisted, OperationGate gate, GraphApiOptions options, ILogger<GraphEndpoint> logger)
{
    private readonly RequestReader _reader = new(options.Http);

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers[Correlation.Header] = Correlation.IdOf(context);
        var mediaType = ResponseMediaType.Choose(context.Request.Headers.Accept);
        try
        {
            await AnswerWriter.WriteAsync(context, await AnswerAsync(context, mediaType), mediaType ?? ResponseMediaType.Json);
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
            var batch = await _reader.ReadAsync(context);
            if (mediaType is null)
                throw NotAcceptable();
            using var place = await gate.EnterAsync(context.RequestAborted);
            var answers = await ExecuteAsync(context, batch, mediaType);
            return batch.IsList ? Answer.ForList(answers) : answers[0];
        }
        catch (TransportException e)
        {
            return Answer.For(e);
        }
    }

    /// <summary>One after the other, so that a list takes no more of the server at a time than a single request.</summary>
    private async Task<ImmutableArray<Answer>> ExecuteAsync(HttpContext context, OperationBatch batch, ResponseMediaType mediaType)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>(batch.Operations.Length);
        foreach (var operation in batch.Operations)
            answers.Add(Answer.For(await ExecuteAsync(context, operation), mediaType));
        return answers.MoveToImmutable();
    }

    private async Task<GraphResponse> ExecuteAsync(HttpContext context, HttpOperation operation)
    {
        try
        {
            var request = persisted.Resolve(operation).ToRequest(
                RequestReader.IsReading(context.Request), RequestReader.CostOf(context.Request), Correlation.IdOf(context));
            var response = await executor.ExecuteAsync(request, context.RequestAborted);
            context.Response.RegisterForDispose(response);
            if (response.Failure is { } failure)
                LogFailure(request.CorrelationId, failure);
            return response;
        }
        catch (PersistedOperationException e)
        {
            return GraphResponse.ForRequestError(e.Code, e.Message);
        }
    }

    private static TransportException NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable,
        TransportErrorCodes.NotAcceptable,
        "The answer is application/graphql-response+json or application/json: the header Accept allows neither.");

    [LoggerMessage(1, LogLevel.Error, "Request {CorrelationId} failed.")]
    private partial void LogFailure(string? correlationId, Exception failure);

    [LoggerMessage(2, LogLevel.Debug, "The client left before the answer.")]
    private partial void LogClientLeft();
}
