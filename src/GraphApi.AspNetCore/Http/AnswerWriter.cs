using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Http;

/// <summary>Sends an answer. What was asked for by GET gets a tag, and is not sent again to who has it already.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpContext context, Answer answer, ResponseMediaType mediaType)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.XContentTypeOptions = "nosniff";
        if (answer.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "5";
        if (answer.Status == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow.Count == 0)
            response.Headers.Allow = HttpMethods.Post;
        if (IsKnown(context, answer, mediaType))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType.ContentType;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
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
