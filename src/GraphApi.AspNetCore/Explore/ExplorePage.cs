using System.Collections.Frozen;
using System.Net;
using System.Text;
using GraphApi.AspNetCore.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GraphApi.AspNetCore.Explore;

/// <summary>
/// The page that draws the claims graph. Its files lie in the assembly, and the library that draws beside the executable, if the build
/// could fetch it.
/// </summary>
internal sealed class ExplorePage
{
    public const string FileParameter = "file";

    // Pictures that are saved are blobs of the page's own. Sizes of the drawing are set by the library through the style of elements,
    // which no policy forbids.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
        + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Folder = "Explore/";
    private const string Page = "index.html";

    /// <summary>Where the API is, seen from the page: the page has it in place of this.</summary>
    private const string ApiMark = "{{api}}";

    /// <summary>Where the page asks for the scripts of the library, as far as they are there.</summary>
    private const string LibraryMark = "{{library}}";

    private static readonly string LibraryFolder = Path.Combine(AppContext.BaseDirectory, "explore");

    /// <summary>What the build fetched: the library that draws, and the outlines of countries with what reads them.</summary>
    private static readonly FrozenSet<string> Library =
        new[] { "cytoscape.min.js", "topojson-client.min.js", "countries-50m.json" }.Where(name => File.Exists(Path.Combine(LibraryFolder, name))).ToFrozenSet();

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(ExplorePage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], PageResources.Read);

    /// <summary>Whether the library that draws was there when this was built.</summary>
    public static bool HasLibrary => Library.Count > 0;

    /// <summary>Answers with a file; with the page where the path ends in a slash: its files are named relative to that.</summary>
    /// <param name="api">The path of the API, as the page is to call it.</param>
    public async Task ServeAsync(HttpContext context, string api)
    {
        PageHeaders.Set(context.Response, ContentSecurityPolicy);
        var name = context.GetRouteValue(FileParameter) as string ?? "";
        var path = context.Request.PathBase + context.Request.Path;
        await ResultOf(name, path, api).ExecuteAsync(context);
    }

    private static IResult ResultOf(string name, PathString path, string api) => name switch
    {
        "" when path.Value!.EndsWith('/') => TypedResults.Bytes(PageFor(api), ContentTypeOf(Page)),
        "" => TypedResults.Redirect(path.ToUriComponent() + "/"),
        _ when Library.Contains(name) => TypedResults.PhysicalFile(Path.Combine(LibraryFolder, name), ContentTypeOf(name)),
        _ when name != Page && Files.TryGetValue(name, out var file) => TypedResults.Bytes(file, ContentTypeOf(name)),
        _ => TypedResults.NotFound(),
    };

    private static byte[] PageFor(string api) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Files[Page])
        .Replace(ApiMark, WebUtility.HtmlEncode(api), StringComparison.Ordinal)
        .Replace(LibraryMark, string.Concat(Library.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Select(TagOf)), StringComparison.Ordinal));

    private static string TagOf(string script) => $"""<script src="{script}" defer></script>""";

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json",
        _ => "text/javascript; charset=utf-8",
    };
}
