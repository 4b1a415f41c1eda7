using GraphApi.AspNetCore;
using GraphApi.AspNetCore.Hosting;
using GraphApi.Model;
using GraphApi.Server.Settings;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GraphApi.Server.Hosting;

/// <summary>Puts the server together.</summary>
internal static class GraphApiHost
{
    /// <summary>What a shutdown may take beyond the longest operation: answers that are still being sent, the store's end.</summary>
    private static readonly TimeSpan TimeForTheRest = TimeSpan.FromSeconds(5);

    private const int ThreadsPerProcessor = 4;

    public static WebApplication Build(
        ServerConfiguration configuration, Func<ServerSettings, ServerSettings> adjust, Terminal terminal)
    {
        var settings = adjust(configuration.Read());
        AllowMoreThreads();
        NativeHeap.KeepFewArenas();
        // Beside the host's own start, which takes about as long.
        var schema = Task.Run(() => SchemaFile.Load(settings.Schema));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        configuration.Apply(builder);
        var loaded = schema.GetAwaiter().GetResult();
        Register(builder, settings, loaded.Model!, terminal);

        var app = builder.Build();
        Map(app, settings);
        terminal = app.Services.GetRequiredService<Terminal>();
        LoadedSchema.Tell(loaded, terminal);
        StartupReport.BeforeStart(terminal, settings, loaded.Model!);
        app.Lifetime.ApplicationStarted.Register(() => StartupReport.AfterStart(terminal, app, settings));
        return app;
    }

    /// <summary>
    /// Statements of SQLite and the validation of documents hold their threads. As many as there are processors would all be held by a few
    /// clients who ask much, and the pool adds others slowly; with more, the system has each make some way.
    /// </summary>
    private static void AllowMoreThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount * ThreadsPerProcessor), ports);
    }

    private static void Register(WebApplicationBuilder builder, ServerSettings settings, GraphModel model, Terminal terminal)
    {
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => ConnectionRules.Apply(kestrel, settings.Connections));
        // What keeps the host from starting is said in one line by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (settings.LogFormat == LogFormat.Json)
            builder.Logging.AddJsonConsole(options => options.IncludeScopes = true);
        TelemetryExport.Add(builder, settings.Telemetry);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = settings.Execution.Timeout + TimeForTheRest);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => settings.LogFormat == LogFormat.Json
            ? terminal.Into(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GraphApiHost).Namespace!))
            : terminal);
        builder.Services.AddGraphApi(model, m => StoreFactory.Create(settings, m), options =>
        {
            options.Http = settings.Http;
            options.Persisted = settings.Persisted;
            options.Execution = settings.Execution;
            options.Introspection = settings.Introspection;
            options.OperationsFolder = SchemaFile.OperationsBeside(settings.Schema);
            options.CypherFolder = SchemaFile.CypherBeside(settings.Schema);
        });
        builder.Services.AddHostedService<StoreRemark>();
        builder.Services.AddHostedService<SeedLoading>();
    }

    private static void Map(WebApplication app, ServerSettings settings)
    {
        app.MapGraphApi();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapGraphApiStartPage(explorePath: "/explore");
        app.MapGraphApiExplorer();
        if (settings.Store == StoreKind.Neo4j)
            app.MapGraphApiNeo4jGuide();
    }
}
