using System.Reflection;

namespace GraphApi.Server.StartPage;

/// <summary>The page at <c>/</c>, that runs ready operations. Its files lie in the executable.</summary>
internal static class StartPageRoutes
{
    private const string ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes, OperationFolder operations)
    {
        MapFile(routes, "/", "index.html", "text/html; charset=utf-8");
        MapFile(routes, "/start.css", "start.css", "text/css; charset=utf-8");
        MapFile(routes, "/start.js", "start.js", "text/javascript; charset=utf-8");
        routes.MapGet("/operations.json", (HttpResponse response) =>
        {
            Secure(response);
            return Results.Json(operations.Read());
        });
    }

    private static void MapFile(IEndpointRouteBuilder routes, string path, string name, string contentType)
    {
        var content = ReadResource("StartPage/" + name);
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpResponse response) =>
        {
            Secure(response);
            return Results.Bytes(content, contentType);
        });
    }

    private static void Secure(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The executable lacks {name}.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
