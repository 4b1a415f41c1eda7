using GraphApi.AspNetCore.Explore;
using GraphApi.AspNetCore.Hosting;
using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Neo4jBrowser;
using GraphApi.AspNetCore.Options;
using GraphApi.AspNetCore.Pages;
using GraphApi.AspNetCore.Persisted;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Planning.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.AspNetCore;

/// <summary>Registers the API: <c>builder.Services.AddGraphApi("schema.graphql", model => new SqliteStore(...))</c>.</summary>
public static class GraphApiServices
{
    /// <summary>The folder <c>operations</c> beside the schema has the ready operations, unless the options name another.</summary>
    /// <exception cref="SchemaException">The schema can't be used.</exception>
    public static IServiceCollection AddGraphApi(
        this IServiceCollection services, string schemaFile, Func<GraphModel, IGraphStore> store, Action<GraphApiOptions>? configure = null) =>
        services.AddGraphApi(SchemaFile.Load(schemaFile).Model!, store, options =>
        {
            options.OperationsFolder = SchemaFile.OperationsBeside(schemaFile);
            options.CypherFolder = SchemaFile.CypherBeside(schemaFile);
            configure?.Invoke(options);
        });

    /// <summary>The store is opened when the application starts, and disposed with it.</summary>
    /// <exception cref="PersistedDocumentsException">The persisted documents can't be read.</exception>
    public static IServiceCollection AddGraphApi(
        this IServiceCollection services, GraphModel model, Func<GraphModel, IGraphStore> store, Action<GraphApiOptions>? configure = null)
    {
        var options = new GraphApiOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddSingleton(model);
        services.AddSingleton(_ => store(model));
        services.AddSingleton<SchemaAccess>();
        services.AddSingleton(s => new GraphExecutor(
            model, s.GetRequiredService<IGraphStore>(), options.Execution with { AllowIntrospection = s.GetRequiredService<SchemaAccess>().IsOpen }));
        services.AddSingleton(new PersistedOperations(
            options.Persisted, options.Persisted.Documents is { } path ? PersistedDocuments.Load(path) : PersistedDocuments.None));
        services.AddSingleton(_ => new OperationGate(options.Http));
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton(new OperationFolder(options.OperationsFolder));
        services.AddSingleton<TypeCounter>();
        services.AddSingleton<StartPage>();
        services.AddSingleton<ExplorePage>();
        services.AddSingleton(new GuideFiles(new Guide(options.CypherFolder)));
        services.AddSingleton<ApiPages>();
        services.AddHostedService<StoreOpening>();
        services.AddHostedService<OperationWarming>();
        services.AddCors();
        services.AddRateLimiter();
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", failureStatus: null, tags: [], StoreHealthCheck.Timeout);
        return services;
    }
}
