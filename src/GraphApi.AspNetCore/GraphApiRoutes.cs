using GraphApi.AspNetCore.Explore;
using GraphApi.AspNetCore.Hosting;
using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Neo4jBrowser;
using GraphApi.AspNetCore.Options;
using GraphApi.AspNetCore.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.AspNetCore;

/// <summary>Puts the API under a path: <c>app.MapGraphApi("/graphql")</c>.</summary>
public static class GraphApiRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>From a page of another origin, which asks beforehand.</summary>
    private static readonly string[] ReadingAcross = [.. Reading, HttpMethods.Options];

    /// <summary>The API, and where the schema may be shown the IDE under <c>/graphql/</c> and the schema at <c>/graphql?sdl</c>.</summary>
    public static IEndpointConventionBuilder MapGraphApi(this IEndpointRouteBuilder routes, string path = "/graphql")
    {
        var services = routes.ServiceProvider;
        var api = services.GetRequiredService<GraphEndpoint>();
        var pages = services.GetRequiredService<ApiPages>();
        var isOpen = services.GetRequiredService<SchemaAccess>().IsOpen;
        if (isOpen)
            routes.MapMethods($"{path}/{{**{ApiPages.FileParameter}}}", Reading, Pipeline(routes, pages.ServeFileAsync)).WithDisplayName("GraphQL IDE");
        // For every method, so that a wrong one is answered in the form of all other errors.
        return routes.Map(path, Pipeline(
            routes,
            context => isOpen && ApiPages.Takes(context.Request) ? pages.ServeAsync(context) : api.HandleAsync(context),
            services.GetRequiredService<GraphApiOptions>().Http.RequestsPerMinute)).WithDisplayName("GraphQL");
    }

    /// <summary>A page at <c>/</c> that says what is served and runs the ready operations.</summary>
    /// <param name="apiPath">Where <see cref="MapGraphApi"/> put the API.</param>
    /// <param name="explorePath">Where <see cref="MapGraphApiExplorer"/> put its page, for a link to it; null for none.</param>
    public static void MapGraphApiStartPage(this IEndpointRouteBuilder routes, string apiPath = "/graphql", string? explorePath = null)
    {
        var page = routes.ServiceProvider.GetRequiredService<StartPage>();
        foreach (var name in StartPage.Names)
            routes.MapMethods("/" + name, Reading, Pipeline(
                routes, context => page.ServeAsync(context, name, PathOf(context, apiPath), explorePath is null ? null : PathOf(context, explorePath))));
    }

    /// <summary>The page that draws the graph: the claims model by what it knows of it, another schema by introspection. It asks the API as every client does.</summary>
    /// <param name="apiPath">Where <see cref="MapGraphApi"/> put the API.</param>
    public static void MapGraphApiExplorer(this IEndpointRouteBuilder routes, string path = "/explore", string apiPath = "/graphql")
    {
        var page = routes.ServiceProvider.GetRequiredService<ExplorePage>();
        routes.MapMethods($"{path}/{{**{ExplorePage.FileParameter}}}", Reading, Pipeline(
            routes, context => page.ServeAsync(context, PathOf(context, apiPath))));
    }

    /// <summary>
    /// The queries of <see cref="GraphApiOptions.CypherFolder"/> as a guide for Neo4j Browser, <c>:play http://.../neo4j/guide.html</c>, where
    /// the schema may be shown. The Browser is another origin, so any may read it.
    /// </summary>
    public static void MapGraphApiNeo4jGuide(this IEndpointRouteBuilder routes, string path = "/neo4j")
    {
        if (!routes.ServiceProvider.GetRequiredService<SchemaAccess>().IsOpen)
            return;
        var files = routes.ServiceProvider.GetRequiredService<GuideFiles>();
        routes.MapMethods($"{path}/{GuideFiles.GuideFile}", ReadingAcross, PipelineForAll(routes, context => files.ServeGuideAsync(context, path)));
        routes.MapMethods($"{path}/{GuideFiles.StyleFile}", ReadingAcross, PipelineForAll(routes, files.ServeStyleAsync));
    }

    private static RequestDelegate PipelineForAll(IEndpointRouteBuilder routes, RequestDelegate endpoint)
    {
        var pipeline = routes.CreateApplicationBuilder();
        pipeline.UseCors(policy => policy.AllowAnyOrigin().WithMethods(HttpMethods.Get).AllowAnyHeader());
        pipeline.Run(endpoint);
        return pipeline.Build();
    }

    private static string PathOf(HttpContext context, string path) => context.Request.PathBase.Add(path).ToUriComponent();

    /// <summary>What stands before the endpoint stands before it alone, and not before the rest of the application.</summary>
    /// <param name="requestsPerMinute">How many a client may send; 0 for no limit.</param>
    private static RequestDelegate Pipeline(IEndpointRouteBuilder routes, RequestDelegate endpoint, int requestsPerMinute = 0)
    {
        var options = routes.ServiceProvider.GetRequiredService<GraphApiOptions>().Http;
        var pipeline = routes.CreateApplicationBuilder();
        if (options.CompressResponses)
            pipeline.UseMiddleware<ResponseCompressionMiddleware>(new Compression(routes.ServiceProvider));
        if (!options.CorsOrigins.IsEmpty)
            pipeline.UseCors(policy => policy.WithOrigins([.. options.CorsOrigins])
                .WithMethods(HttpMethods.Get, HttpMethods.Post)
                .AllowAnyHeader()
                .WithExposedHeaders("ETag", Correlation.Header)
                .SetPreflightMaxAge(TimeSpan.FromHours(1)));
        if (requestsPerMinute > 0)
            pipeline.UseRateLimiter(ClientLimiter.For(requestsPerMinute));
        pipeline.Run(endpoint);
        return pipeline.Build();
    }
}
