using System.Net;
using GraphApi.AspNetCore;
using GraphApi.Http.Tests.Running;
using GraphApi.Planning.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphApi.Http.Tests.Api;

/// <summary>Failures of the store, through the API as a library user adds it to an application of their own.</summary>
public sealed class FailureTests
{
    private const string Secret = "the file /secret/graph.db is broken";

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json")]
    public async Task A_store_that_cannot_be_reached_is_503(string accept)
    {
        await using var app = await StartAsync(new StoreException(StoreErrorKind.Unavailable, Secret));
        using var client = ClientOf(app);

        using var response = await client.AskAsync("{ places { totalCount } }", accept: accept);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("STORE_UNAVAILABLE", await response.ReadCodeAsync());
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task What_is_inside_stays_inside_but_for_the_correlation_id()
    {
        await using var app = await StartAsync(new InvalidOperationException(Secret));
        using var client = ClientOf(app);

        using var response = await client.AskAsync("{ places { totalCount } }");

        var error = (await response.ReadAsync()).GetProperty("errors")[0];
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            response.Headers.GetValues("X-Correlation-Id").Single(),
            error.GetProperty("extensions").GetProperty("correlationId").GetString());
    }

    private static async Task<WebApplication> StartAsync(Exception failure)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphApi(Repository.Schema, _ => new FailingStore(failure));
        var app = builder.Build();
        app.MapGraphApi("/graphql");
        await app.StartAsync();
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };
}
