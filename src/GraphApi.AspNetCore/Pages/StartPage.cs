using System.Collections.Immutable;
using GraphApi.AspNetCore.Hosting;
using GraphApi.AspNetCore.Ide;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Pages;

/// <summary>The page that says what is served and runs ready operations. Its files lie in the assembly.</summary>
internal sealed class StartPage(OperationFolder operations, SchemaAccess access, TypeCounter counter)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string Text = "text/plain; charset=utf-8";
    private const string Script = "text/javascript; charset=utf-8";
    private const string OperationList = "operations.json";
    private const string OverviewFile = "overview.json";

    private static readonly Dictionary<string, (string ContentType, byte[] Content)> Files = new()
    {
        [""] = ("text/html; charset=utf-8", PageResources.Read("Pages/index.html")),
        ["start.css"] = ("text/css; charset=utf-8", PageResources.Read("Pages/start.css")),
        ["start.js"] = (Script, PageResources.Read("Pages/start.js")),
        ["answer-table.js"] = (Script, PageResources.Read("Pages/answer-table.js")),
        ["json-text.js"] = (Script, PageResources.Read("Pages/json-text.js")),
    };

    /// <summary>The names of its files; the page itself has none.</summary>
    public static IEnumerable<string> Names => [.. Files.Keys, OperationList, OverviewFile, .. PageResources.Documentation.Select(d => d.Path)];

    /// <summary>Answers with a file of the page; with the page itself where the name is empty.</summary>
    /// <param name="api">The path of the API.</param>
    /// <param name="explore">That of the page that draws the graph; null where there is none.</param>
    public async Task ServeAsync(HttpContext context, string name, string api, string? explore = null)
    {
        PageHeaders.Set(context.Response, ContentSecurityPolicy);
        await (await ResultOfAsync(context, name, api, explore)).ExecuteAsync(context);
    }

    private async Task<IResult> ResultOfAsync(HttpContext context, string name, string api, string? explore) => name switch
    {
        OperationList => TypedResults.Json(operations.Read()),
        OverviewFile => TypedResults.Json(await OverviewAsync(api, explore, context.RequestAborted)),
        _ when Files.TryGetValue(name, out var file) => TypedResults.Bytes(file.Content, file.ContentType),
        _ when PageResources.Documentation.Any(d => d.Path == name) => TypedResults.Bytes(PageResources.Read(name), Text),
        _ => TypedResults.NotFound(),
    };

    private async Task<Overview> OverviewAsync(string api, string? explore, CancellationToken cancellation)
    {
        var address = api.TrimEnd('/');
        ImmutableArray<TypeCount> types = access.IsOpen ? await counter.CountAsync(cancellation) : [];
        return new Overview(
            address,
            access.IsOpen && IdeFiles.AreThere ? address + "/" : null,
            access.IsOpen ? address + "?sdl" : null,
            explore,
            PageResources.Documentation,
            types);
    }
}
