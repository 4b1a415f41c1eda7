using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.AspNetCore;

/// <summary>Puts the API under a path: <c>app.MapGraphApi("/graphql")</c>.</summary>
public static class GraphApiRoutes
{
    public static IEndpointConventionBuilder MapGraphApi(this IEndpointRouteBuilder routes, string path = "/graphql")
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphEndpoint>();
        var options = routes.ServiceProvider.GetRequiredService<GraphApiOptions>().Http;
        // For every method, so that a wrong one is answered in the form of all other errors.
        return routes.Map(path, Pipeline(routes, options, endpoint.HandleAsync)).WithDisplayName("GraphQL");
    }

    /// <summary>What stands before the endpoint stands before it alone, and not before the rest of the application.</summary>
    private static RequestDelegate Pipeline(IEndpointRouteBuilder routes, HttpOptions options, RequestDelegate endpoint)
    {
        var pipeline = routes.CreateApplicationBuilder();
        if (options.CompressResponses)
            pipeline.UseMiddleware<ResponseCompressionMiddleware>(new Compression(routes.ServiceProvider));
        if (!options.CorsOrigins.IsEmpty)
            pipeline.UseCors(policy => policy.WithOrigins([.. options.CorsOrigins])
                .WithMethods(HttpMethods.Get, HttpMethods.Post)
                .AllowAnyHeader()
                .WithExposedHeaders("ETag", Correlation.Header)
                .SetPreflightMaxAge(TimeSpan.FromHours(1)));
        pipeline.Run(endpoint);
        return pipeline.Build();
    }
}
