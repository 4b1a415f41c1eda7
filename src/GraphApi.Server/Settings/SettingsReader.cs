using System.Collections.Immutable;
using GraphApi.Execution;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Server.Settings;

/// <summary>Reads the settings from the configuration.</summary>
internal static class SettingsReader
{
    /// <exception cref="SettingsException">Some are wrong; all of them are listed.</exception>
    public static ServerSettings Read(IConfiguration configuration)
    {
        var values = new SettingValues(configuration);
        var store = values.Choice(SettingKeys.Store, StoreKind.Sqlite);
        var settings = new ServerSettings
        {
            Schema = values.Text(SettingKeys.Schema, "schema/knowledge-graph.graphql"),
            Store = store,
            Data = values.Text(SettingKeys.Data, "data/graph.db"),
            Neo4j = store == StoreKind.Neo4j ? ReadNeo4j(values) : null,
            Seeds = values.List(SettingKeys.Seeds) is { } seeds ? [.. seeds] : default(ImmutableArray<string>),
            LoadSeeds = values.Flag(SettingKeys.LoadSeeds, true),
            Introspection = values.Flag(SettingKeys.Introspection),
            Http = HttpSettings.Read(values),
            Connections = ConnectionSettings.Read(values),
            Persisted = HttpSettings.ReadPersisted(values),
            Execution = ReadExecution(values),
            LogFormat = values.Choice(SettingKeys.LogFormat, LogFormat.Text),
            Telemetry = TelemetrySettings.Read(values),
        };
        CheckUrls(values);
        values.RequireLogLevels();
        values.ThrowIfAny();
        return settings;
    }

    private static BoltSettings? ReadNeo4j(SettingValues values)
    {
        var password = values.Text(SettingKeys.Neo4jPassword, "");
        values.Require(password.Length > 0, "NEO4J_PASSWORD is missing: set it in the environment.");
        var uri = ReadUri(values);
        var user = values.Text(SettingKeys.Neo4jUser, values.Text(SettingKeys.Neo4jUserName, "neo4j"));
        var database = values.Text(SettingKeys.Neo4jDatabase, "");
        return uri is null ? null : new BoltSettings(uri, user, password, database.Length > 0 ? database : null);
    }

    private static Neo4jUri? ReadUri(SettingValues values)
    {
        try
        {
            return Neo4jUri.Parse(values.Text(SettingKeys.Neo4jUri, "bolt://localhost:7687"));
        }
        catch (FormatException e)
        {
            values.Require(false, $"{SettingKeys.Neo4jUri}: {e.Message}");
            return null;
        }
    }

    private static ExecutionOptions ReadExecution(SettingValues values)
    {
        var defaults = new ExecutionOptions();
        var options = defaults with
        {
            DefaultPageSize = (int)values.Whole(SettingKeys.DefaultPageSize, defaults.DefaultPageSize, 1, 100_000),
            MaxPageSize = (int)values.Whole(SettingKeys.MaxPageSize, defaults.MaxPageSize, 1, 100_000),
            MaxDepth = (int)values.Whole(SettingKeys.MaxDepth, defaults.MaxDepth, 1, 100),
            MaxDocumentLength = Count(values, SettingKeys.MaxDocumentLength, defaults.MaxDocumentLength),
            MaxTokens = Count(values, SettingKeys.MaxTokens, defaults.MaxTokens),
            MaxFields = Count(values, SettingKeys.MaxFields, defaults.MaxFields),
            MaxAliases = Count(values, SettingKeys.MaxAliases, defaults.MaxAliases),
            MaxDirectives = Count(values, SettingKeys.MaxDirectives, defaults.MaxDirectives),
            MaxFragments = Count(values, SettingKeys.MaxFragments, defaults.MaxFragments),
            MaxVariables = Count(values, SettingKeys.MaxVariables, defaults.MaxVariables),
            MaxSelectedFields = Count(values, SettingKeys.MaxSelectedFields, defaults.MaxSelectedFields),
            MaxConditions = Count(values, SettingKeys.MaxConditions, defaults.MaxConditions),
            MaxListValues = Count(values, SettingKeys.MaxListValues, defaults.MaxListValues),
            MaxRows = values.Whole(SettingKeys.MaxRows, defaults.MaxRows, 1, long.MaxValue),
            MaxStatementLength = Count(values, SettingKeys.MaxStatementLength, defaults.MaxStatementLength),
            MaxResponseBytes = (int)values.Whole(SettingKeys.MaxResponseBytes, defaults.MaxResponseBytes, 64 * 1024, 512 * 1024 * 1024),
            Timeout = values.Seconds(SettingKeys.TimeoutSeconds, defaults.Timeout),
            MaxConcurrentNewDocuments = Count(values, SettingKeys.MaxConcurrentNewDocuments, defaults.MaxConcurrentNewDocuments),
            TraceDocuments = values.Flag(SettingKeys.TraceDocuments, defaults.TraceDocuments),
        };
        values.Require(
            options.DefaultPageSize <= options.MaxPageSize,
            $"{SettingKeys.DefaultPageSize} ({options.DefaultPageSize}) is above {SettingKeys.MaxPageSize} ({options.MaxPageSize}).");
        return options;
    }

    private static int Count(SettingValues values, string key, int fallback) => (int)values.Whole(key, fallback, 1, int.MaxValue);

    private static void CheckUrls(SettingValues values)
    {
        var urls = values.Text(SettingKeys.Urls, ServerConfiguration.DefaultUrl);
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            values.Require(IsListenable(url), $"{SettingKeys.Urls}: '{url}' is no address to listen at. Write http://127.0.0.1:5000.");
    }

    /// <summary>
    /// By ASP.NET Core's own reading, which knows <c>http://+:8080</c>, but takes a port with a letter in it for a part of the host,
    /// and then listens on port 80 of all addresses.
    /// </summary>
    private static bool IsListenable(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Port is >= 0 and <= ushort.MaxValue && address.PathBase.Length == 0
                && (!address.Host.Contains(':') || address.Host.EndsWith(']'));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
