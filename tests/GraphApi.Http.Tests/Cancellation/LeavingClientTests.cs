using System.Diagnostics;
using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;
using GraphApi.Store.Tests.Cancellation;
using Xunit.Abstractions;

namespace GraphApi.Http.Tests.Cancellation;

/// <summary>Clients that hang up, over real connections, end their statements in the store, and others are served as before.</summary>
public abstract class LeavingClientTests(ITestOutputHelper output) : IDisposable
{
    private const int Clients = 12;
    private readonly TemporaryFolder _folder = new();

    [SkippableTheory]
    [InlineData("Http1", "1.1")]
    [InlineData("Http2", "2.0")]
    public async Task Clients_that_leave_end_their_statements(string protocols, string version)
    {
        await using var server = await StartAsync(new KeyValuePair<string, string?>("Kestrel:EndpointDefaults:Protocols", protocols));
        server.Client.DefaultRequestVersion = Version.Parse(version);
        server.Client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        using var leaving = new CancellationTokenSource();
        var asked = Enumerable.Range(0, Clients).Select(_ => server.Client.GetAsync(Address(EndlessGraph.Question), leaving.Token)).ToList();
        await UntilAsync(isRunning: true);

        var watch = Stopwatch.StartNew();
        await leaving.CancelAsync();
        foreach (var one in asked)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        await UntilAsync(isRunning: false);
        output.WriteLine($"nothing ran {watch.ElapsedMilliseconds} ms after {Clients} clients had left");

        var others = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.Client.GetAsync(Address("{ n(key: \"n1\") { key } }"))));
        Assert.All(others, o => Assert.Equal(HttpStatusCode.OK, o.StatusCode));
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the store is.</summary>
    internal abstract Task<KeyValuePair<string, string?>[]> StoreAsync(TemporaryFolder folder);

    internal abstract Task<bool> IsRunningAsync(TemporaryFolder folder);

    private static string Address(string query) => $"/graphql?query={Uri.EscapeDataString(query)}";

    private async Task<RunningServer> StartAsync(KeyValuePair<string, string?> protocols)
    {
        KeyValuePair<string, string?>[] settings =
        [
            protocols,
            new(SettingKeys.Schema, _folder.Write("schema.graphql", EndlessGraph.Sdl)),
            new(SettingKeys.Seeds + ":0", _folder.Write("seeds.json", EndlessGraph.Json())),
            new(SettingKeys.TimeoutSeconds, "3600"),
            .. await StoreAsync(_folder),
        ];
        return await RunningServer.StartAsync(settings);
    }

    private Task UntilAsync(bool isRunning) => StoreActivity.UntilAsync(isRunning, () => IsRunningAsync(_folder));
}
