using GraphApi.AspNetCore.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Ide;

/// <summary>The files of Banana Cake Pop, which the build put beside the executable; none where it had no Node.js.</summary>
public static class IdeFiles
{
    // It asks for nothing but what comes from here. Its editor makes functions at run time, and styles.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'self'";

    private const string Index = "index.html";

    /// <summary>It would reload the page when it is installed, and keep what is served here beyond its time.</summary>
    private const string ServiceWorker = "service-worker.js";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings = { [".webmanifest"] = "application/manifest+json", [".mjs"] = "text/javascript", ["."] = "text/plain" },
    };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ide");

    /// <summary>Whether the IDE was there when this was built.</summary>
    public static bool AreThere { get; } = File.Exists(Path.Combine(Folder, Index));

    /// <summary>Answers with a file; with the IDE's page where the name is empty.</summary>
    internal static async Task ServeAsync(HttpContext context, string name)
    {
        using var files = new PhysicalFileProvider(Folder);
        var file = files.GetFileInfo(name.Length > 0 ? name : Index);
        if (!file.Exists || file.IsDirectory || file.Name == ServiceWorker)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        PageHeaders.Set(context.Response, ContentSecurityPolicy);
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.Ticks ^ file.Length:x}\"", isWeak: true);
        await TypedResults.PhysicalFile(file.PhysicalPath!, ContentTypeOf(file.Name), lastModified: file.LastModified, entityTag: tag)
            .ExecuteAsync(context);
    }

    private static string ContentTypeOf(string name) =>
        ContentTypes.TryGetContentType(name, out var type) ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type
        : "text/plain; charset=utf-8";
}
