using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Pages;

/// <summary>The page that runs ready operations. Its files lie in the assembly.</summary>
internal sealed class StartPage(OperationFolder operations)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Where the API is, seen from the page: the page has it in place of this.</summary>
    private const string ApiMark = "{{api}}";

    private const string Operations = "operations.json";

    private static readonly Dictionary<string, (string ContentType, byte[] Content)> Files = new()
    {
        [""] = ("text/html; charset=utf-8", Read("index.html")),
        ["start.css"] = ("text/css; charset=utf-8", Read("start.css")),
        ["start.js"] = ("text/javascript; charset=utf-8", Read("start.js")),
    };

    /// <summary>The names of its files; the page itself has none.</summary>
    public static IEnumerable<string> Names => [.. Files.Keys, Operations];

    /// <summary>Answers with a file of the page; with the page itself where the name is empty.</summary>
    /// <param name="api">The path of the API, as the page is to call it.</param>
    public async Task ServeAsync(HttpContext context, string name, string api)
    {
        PageHeaders.Set(context.Response, ContentSecurityPolicy);
        await ResultOf(name, api).ExecuteAsync(context);
    }

    private IResult ResultOf(string name, string api) => name switch
    {
        Operations => TypedResults.Json(operations.Read()),
        "" => TypedResults.Bytes(PageFor(api), Files[name].ContentType),
        _ when Files.TryGetValue(name, out var file) => TypedResults.Bytes(file.Content, file.ContentType),
        _ => TypedResults.NotFound(),
    };

    private static byte[] PageFor(string api) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(Files[""].Content).Replace(ApiMark, WebUtility.HtmlEncode(api), StringComparison.Ordinal));

    private static byte[] Read(string name)
    {
        using var stream = typeof(StartPage).Assembly.GetManifestResourceStream("Pages/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
