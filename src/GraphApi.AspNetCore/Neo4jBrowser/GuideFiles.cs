using GraphApi.AspNetCore.Pages;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Neo4jBrowser;

/// <summary>Serves the guide, and the style that it names.</summary>
internal sealed class GuideFiles(Guide guide)
{
    public const string GuideFile = "guide.html";
    public const string StyleFile = "style.grass";

    private const string ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="folder">The path that the two are under.</param>
    public async Task ServeGuideAsync(HttpContext context, PathString folder)
    {
        var request = context.Request;
        var style = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.Add(folder).ToUriComponent()}/{StyleFile}";
        await ServeAsync(context, () => guide.Write(style), "text/html; charset=utf-8");
    }

    public Task ServeStyleAsync(HttpContext context) => ServeAsync(context, guide.ReadStyle, "text/plain; charset=utf-8");

    private async Task ServeAsync(HttpContext context, Func<string> text, string contentType)
    {
        PageHeaders.Set(context.Response, ContentSecurityPolicy);
        IResult result = guide.IsThere ? TypedResults.Text(text(), contentType) : TypedResults.NotFound();
        await result.ExecuteAsync(context);
    }
}
