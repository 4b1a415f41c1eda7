using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Http;

/// <summary>Takes the body of a request as the server's own buffers, up to a limit. Who takes it gives it back by AdvanceTo.</summary>
internal static class BodyReader
{
    private const string JsonMediaType = "application/json";

    /// <exception cref="TransportException">It is not JSON by its type, or too large.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, long limit, CancellationToken cancellation)
    {
        CheckType(request);
        if (request.ContentLength > limit)
            throw TransportException.TooLarge(limit);
        RaiseServerLimit(request, limit);
        try
        {
            return await ReadToEndAsync(request, limit, cancellation);
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

    /// <summary>The server's own limit counts the framing of chunks as well; ours counts what is in them.</summary>
    private static void RaiseServerLimit(HttpRequest request, long limit)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = limit * 2;
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(HttpRequest request, long limit, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.IsCompleted && read.Buffer.Length <= limit)
                return read.Buffer;
            var isTooLarge = read.Buffer.Length > limit;
            request.BodyReader.AdvanceTo(isTooLarge ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (isTooLarge)
                throw TransportException.TooLarge(limit);
        }
    }
}
