using System.Reflection;
using GraphApi.Execution.Telemetry;
using GraphApi.Server.Settings;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GraphApi.Server.Hosting;

/// <summary>Sends traces, metrics and logs to a collector, where the environment names one.</summary>
internal static class TelemetryExport
{
    private const string ServiceName = "graphapi";
    private const string Health = "/health";

    /// <summary>Of .NET and ASP.NET Core, by the conventions' own names: http.server.request.duration, kestrel.*, dotnet.*.</summary>
    private static readonly string[] Meters =
        [GraphApiTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void Add(WebApplicationBuilder builder, TelemetryExports exports)
    {
        if (!exports.IsAny)
            return;
        // The exporter takes all three for its own: what is not to be sent has no source.
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(Describe).UseOtlpExporter();
        if (exports.Traces)
            telemetry.WithTracing(traces => traces
                .AddSource(GraphApiTelemetry.Name)
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.StartsWithSegments(Health)));
        if (exports.Metrics)
            telemetry.WithMetrics(metrics => metrics.AddMeter(Meters));
        if (exports.Logs)
            builder.Services.Configure<OpenTelemetryLoggerOptions>(options => options.IncludeFormattedMessage = true);
        else
            builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None);
    }

    /// <summary>OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.</summary>
    private static void Describe(ResourceBuilder resource) => resource.Clear()
        .AddService(ServiceName, serviceVersion: typeof(TelemetryExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion)
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();
}
