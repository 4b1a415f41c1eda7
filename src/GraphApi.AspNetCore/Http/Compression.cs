using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace GraphApi.AspNetCore.Http;

/// <summary>Compresses what is large enough to gain by it, with Brotli or gzip as the client takes it.</summary>
internal sealed class Compression(IServiceProvider services) : ResponseCompressionProvider(services, Microsoft.Extensions.Options.Options.Create(Settings))
{
    /// <summary>What is smaller fits in a packet as it is.</summary>
    private const int MinimumBytes = 1024;

    // Over https too: an answer holds nothing that a page of another origin could both steer and not read.
    private static readonly ResponseCompressionOptions Settings = new()
    {
        EnableForHttps = true,
        MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/manifest+json", "image/svg+xml"],
    };

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is null or >= MinimumBytes && base.ShouldCompressResponse(context);
}
