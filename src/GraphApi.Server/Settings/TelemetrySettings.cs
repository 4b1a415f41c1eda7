namespace GraphApi.Server.Settings;

/// <summary>
/// Reads from OpenTelemetry's own variables what is to be sent: nothing, unless there is an endpoint or an exporter is named. The rest of
/// them (headers, sampler, intervals, resource) the SDK reads by itself.
/// </summary>
internal static class TelemetrySettings
{
    private const string Exporter = "otlp";
    private const string NoExporter = "none";
    private static readonly string[] Protocols = ["grpc", "http/protobuf"];

    public static TelemetryExports Read(SettingValues values)
    {
        RequireEndpoint(values, SettingKeys.TelemetryEndpoint);
        RequireProtocol(values, SettingKeys.TelemetryProtocol);
        var exports = new TelemetryExports(IsSent(values, "TRACES"), IsSent(values, "METRICS"), IsSent(values, "LOGS"));
        return values.Flag(SettingKeys.TelemetryDisabled, false) ? TelemetryExports.None : exports;
    }

    private static bool IsSent(SettingValues values, string signal)
    {
        var (name, own) = ($"OTEL_{signal}_EXPORTER", $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT");
        RequireEndpoint(values, own);
        RequireProtocol(values, $"OTEL_EXPORTER_OTLP_{signal}_PROTOCOL");
        var exporter = values.Text(name, values.Text(own, values.Text(SettingKeys.TelemetryEndpoint, "")).Length > 0 ? Exporter : NoExporter);
        values.Require(exporter is Exporter or NoExporter, $"{name} is {Exporter} or {NoExporter}, not '{exporter}'.");
        return exporter == Exporter;
    }

    private static void RequireEndpoint(SettingValues values, string key)
    {
        var text = values.Text(key, "");
        values.Require(
            text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"),
            $"{key}: '{text}' is no address. Write http://127.0.0.1:4317.");
    }

    private static void RequireProtocol(SettingValues values, string key)
    {
        var text = values.Text(key, Protocols[0]);
        values.Require(Protocols.Contains(text), $"{key} is {string.Join(" or ", Protocols)}, not '{text}'.");
    }
}
