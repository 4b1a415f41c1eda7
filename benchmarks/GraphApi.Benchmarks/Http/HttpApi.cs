using System.Net.Http.Json;
using GraphApi.AspNetCore;
using GraphApi.Benchmarks.Load;
using GraphApi.Model;
using GraphApi.Planning.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphApi.Benchmarks.Http;

/// <summary>The API over HTTP in this process, and its clients with it: their work counts too.</summary>
internal sealed class HttpApi(WebApplication app) : IAsyncDisposable
{
    private readonly HttpClient _client = new();

    public static async Task<HttpApi> StartAsync(GraphModel model, IGraphStore store, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphApi(model, _ => store);
        var app = builder.Build();
        app.MapGraphApi();
        await app.StartAsync(cancellation);
        return new HttpApi(app);
    }

    public Contender Contender(string operation, IReadOnlyDictionary<string, object?> variables) => Contender(_client, $"{app.Urls.First()}/graphql", operation, variables);

    public static Contender Contender(HttpClient client, string url, string operation, IReadOnlyDictionary<string, object?> variables) =>
        new("HTTP", async (_, cancellation) =>
        {
            using var response = await client.PostAsJsonAsync(url, new { query = operation, variables }, cancellation);
            response.EnsureSuccessStatusCode();
            await response.Content.CopyToAsync(Stream.Null, cancellation);
        });

    /// <summary>The store is the caller's; the container, which would dispose of it, is left alone.</summary>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await app.StopAsync();
    }
}
