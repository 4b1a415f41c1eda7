using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Http;

/// <summary>Sends an answer. What was asked for by GET gets a tag, and is not sent again to who has it already.</summary>
internal static class AnswerWriter
{
    private const int PieceBytes = 32 * 1024;

    public static async Task WriteAsync(HttpContext context, Answer answer, ResponseMediaType mediaType)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.XContentTypeOptions = "nosniff";
        if (answer.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.Status == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow.Count == 0)
            response.Headers.Allow = HttpMethods.Post;
        if (IsKnown(context, answer, mediaType))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType.ContentType;
        response.ContentLength = answer.Body.Length;
        await SendAsync(response.Body, answer.Body, context.RequestAborted);
    }

    /// <summary>
    /// A piece after the other: the server would copy a large answer whole, and would have patience with its reader in proportion.
    /// </summary>
    private static async ValueTask SendAsync(Stream stream, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        for (var sent = 0; sent < body.Length; sent += PieceBytes)
            await stream.WriteAsync(body[sent..Math.Min(sent + PieceBytes, body.Length)], cancellation);
    }

    private static bool IsKnown(HttpContext context, Answer answer, ResponseMediaType mediaType)
    {
        if (!answer.HoldsForLater || !RequestReader.IsReading(context.Request))
        {
            context.Response.Headers.CacheControl = "no-store";
            return false;
        }

        // Kept by the browser, and asked for anew each time: the data may have changed.
        var tag = TagOf(answer, mediaType);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any);
    }

    /// <summary>Weak, for the answer compressed is the same answer: <c>W/"rL0Y20zC-Fzt72VPzMSk2A"</c>.</summary>
    private static EntityTagHeaderValue TagOf(Answer answer, ResponseMediaType mediaType)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(mediaType.ContentType));
        hash.AppendData(answer.Body.Span);
        return new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 16))}\"", isWeak: true);
    }
}
