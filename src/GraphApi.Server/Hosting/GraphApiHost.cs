using GraphApi.AspNetCore;
using GraphApi.AspNetCore.Hosting;
using GraphApi.Model;
using GraphApi.Server.Settings;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GraphApi.Server.Hosting;

/// <summary>Puts the server together.</summary>
internal static class GraphApiHost
{
    public static WebApplication Build(
        ServerConfiguration configuration, Func<ServerSettings, ServerSettings> adjust, Terminal terminal)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var settings = adjust(configuration.Apply(builder));
        var model = LoadedSchema.Load(settings, terminal);
        StartupReport.BeforeStart(terminal, settings, model);
        Register(builder, settings, model, terminal);

        var app = builder.Build();
        Map(app);
        app.Lifetime.ApplicationStarted.Register(() => StartupReport.AfterStart(terminal, app, settings));
        return app;
    }

    private static void Register(WebApplicationBuilder builder, ServerSettings settings, GraphModel model, Terminal terminal)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // What keeps the host from starting is said in one line by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(terminal);
        builder.Services.AddGraphApi(model, m => StoreFactory.Create(settings, m), options =>
        {
            options.Http = settings.Http;
            options.Persisted = settings.Persisted;
            options.Execution = settings.Execution;
            options.Introspection = settings.Introspection;
            options.OperationsFolder = SchemaFile.OperationsBeside(settings.Schema);
        });
        builder.Services.AddHostedService<StoreRemark>();
        builder.Services.AddHostedService<SeedLoading>();
    }

    private static void Map(WebApplication app)
    {
        app.MapGraphApi();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapGraphApiStartPage(explorePath: "/explore");
        app.MapGraphApiExplorer();
    }
}
