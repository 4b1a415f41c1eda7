using System.Net;
using GraphApi.AspNetCore;
using GraphApi.Http.Tests.Api;
using GraphApi.Http.Tests.Running;
using GraphApi.Planning.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphApi.Http.Tests.Operation;

public sealed class HealthTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_server_whose_store_answers_is_healthy(string path)
    {
        using var response = await server.Client.GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_told_without_its_reasons()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphApi(Repository.Schema, _ => new FailingStore(new StoreException(StoreErrorKind.Unavailable, "secret")));
        await using var app = builder.Build();
        app.MapHealthChecks("/health/ready");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var response = await client.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }
}
