using System.Collections.Immutable;
using GraphApi.AspNetCore.Options;

namespace GraphApi.Server.Settings;

/// <summary>Reads the settings of GraphQL over HTTP.</summary>
internal static class HttpSettings
{
    public static HttpOptions Read(SettingValues values)
    {
        var defaults = new HttpOptions();
        return defaults with
        {
            MaxBodyBytes = values.Whole(SettingKeys.MaxBodyBytes, defaults.MaxBodyBytes, 1024, 100 * 1024 * 1024),
            EnableGetRequests = values.Flag(SettingKeys.EnableGetRequests, defaults.EnableGetRequests),
            EnforceGetRequestsPreflightHeader = values.Flag(
                SettingKeys.EnforceGetRequestsPreflightHeader, defaults.EnforceGetRequestsPreflightHeader),
            BodyTimeout = values.Seconds(SettingKeys.BodyTimeoutSeconds, defaults.BodyTimeout),
            MaxConcurrentRequests = (int)values.Whole(SettingKeys.MaxConcurrentRequests, defaults.MaxConcurrentRequests, 1, 10_000),
            MaxQueuedRequests = (int)values.Whole(SettingKeys.MaxQueuedRequests, defaults.MaxQueuedRequests, 0, 100_000),
            MaxQueueTime = values.Seconds(SettingKeys.MaxQueueSeconds, defaults.MaxQueueTime),
            RequestsPerMinute = (int)values.Whole(SettingKeys.RequestsPerMinute, defaults.RequestsPerMinute, 0, int.MaxValue),
            MaxBatchSize = (int)values.Whole(SettingKeys.MaxBatchSize, defaults.MaxBatchSize, 0, 1024),
            CompressResponses = values.Flag(SettingKeys.CompressResponses, defaults.CompressResponses),
            CorsOrigins = ReadOrigins(values),
        };
    }

    public static PersistedOptions ReadPersisted(SettingValues values)
    {
        var documents = values.Text(SettingKeys.PersistedDocuments, "");
        var options = new PersistedOptions
        {
            Automatic = values.Flag(SettingKeys.AutomaticPersistedOperations, true),
            Documents = documents.Length > 0 ? documents : null,
            OnlyDocuments = values.Flag(SettingKeys.OnlyPersistedDocuments, false),
        };
        values.Require(
            options.Documents is not null || !options.OnlyDocuments,
            $"{SettingKeys.OnlyPersistedDocuments} needs {SettingKeys.PersistedDocuments}: the file or folder of those that may run.");
        return options;
    }

    private static ImmutableArray<string> ReadOrigins(SettingValues values)
    {
        ImmutableArray<string> origins = [.. values.List(SettingKeys.CorsOrigins) ?? []];
        foreach (var origin in origins)
            values.Require(
                origin == "*" || IsOrigin(origin), $"{SettingKeys.CorsOrigins}: '{origin}' is no origin. Write https://example.org, or * for all.");
        return origins;
    }

    /// <summary>Scheme, host and port, as browsers send them: a path or a slash at its end would never be equal to those.</summary>
    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
