namespace GraphApi.Server.Settings;

/// <summary>What is sent to a collector of OpenTelemetry.</summary>
internal sealed record TelemetryExports(bool Traces, bool Metrics, bool Logs)
{
    public static TelemetryExports None { get; } = new(false, false, false);

    public bool IsAny => Traces || Metrics || Logs;
}
