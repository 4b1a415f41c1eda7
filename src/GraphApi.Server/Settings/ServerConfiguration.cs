using System.Text.Json;

namespace GraphApi.Server.Settings;

/// <summary>Where settings come from, the last word last: appsettings.json, --config, the environment, the command line.</summary>
internal sealed class ServerConfiguration(string? configFile, IReadOnlyList<KeyValuePair<string, string?>> commandLine)
{
    public const string DefaultUrl = "http://127.0.0.1:5000";

    private IConfigurationRoot? _sources;

    private IConfigurationRoot Sources => _sources ??= Open();

    public ServerSettings Read() => SettingsReader.Read(Sources);

    /// <summary>Puts our sources in the place of the default ones, which know neither --config nor our order.</summary>
    public void Apply(WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(Sources);
    }

    private IConfigurationRoot Open()
    {
        var builder = new ConfigurationBuilder();
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        builder.AddInMemoryCollection([new(SettingKeys.Urls, DefaultUrl)]);
        AddFile(builder, Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true);
        AddFile(builder, Path.Combine(AppContext.BaseDirectory, $"appsettings.{environment}.json"), optional: true);
        if (configFile is not null)
            AddFile(builder, Path.GetFullPath(configFile), optional: false);
        builder.AddEnvironmentVariables("ASPNETCORE_");
        builder.AddEnvironmentVariables();
        builder.AddInMemoryCollection(commandLine);
        return builder.Build();
    }

    private static void AddFile(IConfigurationBuilder builder, string file, bool optional)
    {
        if (!File.Exists(file))
        {
            if (!optional)
                throw new SettingsException([$"{file}: there is no such file of settings."]);
            return;
        }

        Check(file);
        builder.AddJsonFile(file, optional, reloadOnChange: false);
    }

    /// <summary>Reads it ahead, since the provider's own error says nothing of the place but in an inner exception.</summary>
    private static void Check(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var _ = JsonDocument.Parse(
                stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException e)
        {
            throw new SettingsException([$"{file}:{e.LineNumber + 1}: this is not JSON: {e.Message}"]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{file}: {e.Message}"]);
        }
    }
}
