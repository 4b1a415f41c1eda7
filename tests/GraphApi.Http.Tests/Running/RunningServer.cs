using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;
using Microsoft.AspNetCore.Builder;

namespace GraphApi.Http.Tests.Running;

/// <summary>The server as users run it, on a free port, over a new SQLite file with the seeds of the repository.</summary>
public sealed class RunningServer : IAsyncLifetime, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync() => await StartAsync(Repository.Schema, introspection: true);

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A server of a test's own, over the schema of the repository, with other settings.</summary>
    internal static async Task<RunningServer> StartAsync(params KeyValuePair<string, string?>[] settings)
    {
        var server = new RunningServer();
        await server.StartAsync(Repository.Schema, introspection: true, settings);
        return server;
    }

    internal async Task StartAsync(string schema, bool introspection, params KeyValuePair<string, string?>[] more)
    {
        var configuration = new ServerConfiguration(null, [.. Defaults(schema, introspection).ExceptBy(more.Select(m => m.Key), d => d.Key), .. more]);
        _app = GraphApiHost.Build(
            configuration,
            settings => settings.Seeds.IsDefault ? settings with { Seeds = [Repository.Seeds], LoadSeeds = schema == Repository.Schema } : settings,
            new Terminal(TextWriter.Null, TextWriter.Null));
        await HostStart.StartAsync(_app, default);
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    private KeyValuePair<string, string?>[] Defaults(string schema, bool introspection) =>
    [
        new(SettingKeys.Urls, "http://127.0.0.1:0"),
        new(SettingKeys.Schema, schema),
        new(SettingKeys.Store, "sqlite"),
        new(SettingKeys.Data, _folder["graph.db"]),
        new(SettingKeys.Introspection, introspection.ToString()),
    ];
}
