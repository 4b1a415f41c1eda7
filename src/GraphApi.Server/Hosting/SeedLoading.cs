using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Hosting;

/// <summary>Loads the seeds into an empty store, after it is opened and before the first request comes.</summary>
internal sealed class SeedLoading(IGraphStore store, GraphModel model, ServerSettings settings, Terminal terminal) : IHostedService
{
    private const string DefaultFolder = "seeds";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!settings.LoadSeeds)
            return;
        var seeds = settings.Seeds.IsDefault ? Default() : settings.Seeds;
        if (!await store.IsEmptyAsync(cancellationToken))
            return;
        if (seeds.IsEmpty)
            terminal.Line("Seeds", $"the store is empty, and there is no folder {DefaultFolder} here to fill it from");
        else
            await LoadAsync(seeds, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static ImmutableArray<string> Default() => Directory.Exists(DefaultFolder) ? [DefaultFolder] : [];

    private async Task LoadAsync(ImmutableArray<string> seeds, CancellationToken cancellation)
    {
        var batch = await JsonGraphReader.ReadAsync(model, seeds, cancellation);
        var result = await store.ImportAsync(batch, cancellation);
        terminal.Line("Seeds", $"{Terminal.Counts(result.Nodes, result.Relationships)} from {string.Join(", ", seeds)}, since the store was empty");
    }
}
