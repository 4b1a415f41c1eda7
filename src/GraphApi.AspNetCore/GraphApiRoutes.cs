using GraphApi.AspNetCore.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.AspNetCore;

/// <summary>Puts the API under a path: <c>app.MapGraphApi("/graphql")</c>.</summary>
public static class GraphApiRoutes
{
    public static IEndpointConventionBuilder MapGraphApi(this IEndpointRouteBuilder routes, string path = "/graphql")
    {
        // For every method, so that a wrong one is answered in the form of all other errors.
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphEndpoint>();
        return routes.Map(path, endpoint.HandleAsync).WithDisplayName("GraphQL");
    }
}
