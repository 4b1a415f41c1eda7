using System.Security.Cryptography;
using System.Text;
using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Ide;
using GraphApi.Model;
using GraphApi.Model.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Pages;

/// <summary>What people find where the API is: the IDE, and the schema as text.</summary>
internal sealed class ApiPages(GraphModel model, OperationFolder operations, StartPage startPage)
{
    public const string FileParameter = "file";
    private const string ConfigurationFile = "bcp-config.json";

    /// <summary>Each of them makes a GET an operation.</summary>
    private static readonly string[] OperationParameters = ["query", "extensions", "id", "documentId", "doc_id"];

    private readonly Lazy<byte[]> _sdl = new(() => Encoding.UTF8.GetBytes(ApiSchemaPrinter.Print(model)));

    /// <summary>Whether a person asks, and no program: the address is then a page's.</summary>
    public static bool Takes(HttpRequest request) => RequestReader.IsReading(request)
        && (AsksForSchema(request) || (AcceptsPages(request) && !OperationParameters.Any(request.Query.ContainsKey)));

    /// <summary>
    /// GET /graphql?sdl is the schema, GET /graphql leads to /graphql/, which is the IDE: its files are named relative to that.
    /// </summary>
    public async Task ServeAsync(HttpContext context)
    {
        var path = context.Request.PathBase + context.Request.Path;
        if (AsksForSchema(context.Request))
            await ServeSchemaAsync(context);
        else if (path.Value!.EndsWith('/'))
            await ServeFileAsync(context, "");
        else
            await TypedResults.Redirect(path.ToUriComponent() + "/").ExecuteAsync(context);
    }

    public Task ServeFileAsync(HttpContext context) => ServeFileAsync(context, context.GetRouteValue(FileParameter) as string ?? "");

    private static bool AsksForSchema(HttpRequest request) => request.Query.ContainsKey("sdl");

    private static bool AcceptsPages(HttpRequest request) =>
        request.Headers.Accept.Any(a => a!.Contains("text/html", StringComparison.OrdinalIgnoreCase));

    private async Task ServeSchemaAsync(HttpContext context)
    {
        PageHeaders.Set(context.Response, "default-src 'none'; frame-ancestors 'none'");
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl.Value))}\"", isWeak: true);
        await TypedResults.Bytes(_sdl.Value, "text/plain; charset=utf-8", entityTag: tag).ExecuteAsync(context);
    }

    private async Task ServeFileAsync(HttpContext context, string name)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!IdeFiles.AreThere)
            await startPage.ServeAsync(context, name, FolderOf(context.Request, name));
        else if (name == ConfigurationFile)
            await TypedResults.Json(IdeConfiguration.For(operations.Read())).ExecuteAsync(context);
        else
            await IdeFiles.ServeAsync(context, name);
    }

    private static string FolderOf(HttpRequest request, string name)
    {
        var path = (request.PathBase + request.Path).ToUriComponent();
        return path[..(path.Length - name.Length)];
    }
}
