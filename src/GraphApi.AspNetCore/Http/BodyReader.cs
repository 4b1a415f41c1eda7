using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Http;

/// <summary>Takes the body of a request as the server's own buffers, up to a limit. Who takes it gives it back by AdvanceTo.</summary>
internal static class BodyReader
{
    private const string JsonMediaType = "application/json";

    /// <param name="patience">How long it may take.</param>
    /// <exception cref="TransportException">It is not JSON by its type, too large or too slow.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(
        HttpRequest request, long limit, TimeSpan patience, CancellationToken cancellation)
    {
        CheckType(request);
        SetServerLimit(request, limit);
        if (request.ContentLength > limit)
            throw TransportException.TooLarge(limit);
        try
        {
            return await ReadToEndAsync(request, limit, patience, cancellation);
        }
        catch (BadHttpRequestException e)
        {
            throw TransportException.From(e, limit);
        }
    }

    public static bool IsJson(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(JsonMediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static void CheckType(HttpRequest request)
    {
        if (IsJson(request) && request.Headers.ContentEncoding.Count == 0)
            return;
        throw new TransportException(
            StatusCodes.Status415UnsupportedMediaType,
            TransportErrorCodes.UnsupportedMediaType,
            $"The body is JSON in UTF-8, not compressed, with the header Content-Type: {JsonMediaType}.");
    }

    /// <summary>
    /// The server's own limit counts the framing of chunks as well; ours counts what is in them. What is beyond the server's is not even read
    /// to be thrown away, which is as much work as to read it: the connection ends behind the answer.
    /// </summary>
    private static void SetServerLimit(HttpRequest request, long limit)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = limit * 2;
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(
        HttpRequest request, long limit, TimeSpan patience, CancellationToken cancellation)
    {
        // Most bodies are there as soon as their headers, and need no clock.
        if (request.BodyReader.TryRead(out var read) && IsWhole(request, read, limit))
            return read.Buffer;
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(patience);
        try
        {
            do
                read = await request.BodyReader.ReadAsync(clock.Token);
            while (!IsWhole(request, read, limit));
            return read.Buffer;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw TransportException.Incomplete(StatusCodes.Status408RequestTimeout);
        }
    }

    /// <summary>Gives what was read back where more is to come.</summary>
    private static bool IsWhole(HttpRequest request, ReadResult read, long limit)
    {
        var isTooLarge = read.Buffer.Length > limit;
        if (read.IsCompleted && !isTooLarge)
            return true;
        request.BodyReader.AdvanceTo(isTooLarge ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
        return isTooLarge ? throw TransportException.TooLarge(limit) : false;
    }
}
