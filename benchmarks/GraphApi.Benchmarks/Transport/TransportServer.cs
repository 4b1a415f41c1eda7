using System.Text.Json;
using GraphApi.AspNetCore;
using GraphApi.AspNetCore.Hosting;
using GraphApi.Execution;
using GraphApi.Planning.Import;
using GraphApi.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphApi.Benchmarks.Transport;

/// <summary>
/// The API at <c>/graphql</c>, and beside it, over the same executor, the smallest endpoint that could answer the same: no limits, no
/// headers, no media types, no errors of its own.
/// </summary>
internal static class TransportServer
{
    public const string SmallestPath = "/smallest";
    public const string ApiPath = "/graphql";

    /// <summary>Prints its address, and serves until its input ends.</summary>
    public static async Task RunAsync(string repository, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-");
        var model = SchemaFile.Load(Path.Combine(repository, "schema", "knowledge-graph.graphql")).Model!;
        await using var store = new SqliteStore(model, new SqliteStoreOptions { FilePath = Path.Combine(folder.FullName, "graph.db") });
        await store.OpenAsync(cancellation);
        await store.ImportAsync(await JsonGraphReader.ReadAsync(model, [Path.Combine(repository, "seeds")], cancellation), cancellation);

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Services.AddGraphApi(model, _ => store);
        await using var app = builder.Build();
        app.MapGraphApi(ApiPath);
        var executor = app.Services.GetRequiredService<GraphExecutor>();
        app.MapPost(SmallestPath, context => AnswerAsync(context, executor));
        await app.StartAsync(cancellation);
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync(cancellation);
        await app.StopAsync(cancellation);
        folder.Delete(recursive: true);
    }

    private static async Task AnswerAsync(HttpContext context, GraphExecutor executor)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        using var response = await executor.ExecuteAsync(new GraphRequest(body.RootElement.GetProperty("query").GetString()!), context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = response.Body.Length;
        await context.Response.Body.WriteAsync(response.Body);
    }
}
