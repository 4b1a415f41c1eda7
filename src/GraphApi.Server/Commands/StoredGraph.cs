using System.CommandLine;
using GraphApi.Model;
using GraphApi.Planning.Stores;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary>The store that a command looks at: one that is there already.</summary>
internal sealed class StoredGraph : IAsyncDisposable
{
    private StoredGraph(IGraphStore store, GraphModel model, ServerSettings settings, Terminal terminal)
    {
        Store = store;
        Model = model;
        Terminal = terminal;
        Name = StoreFactory.Describe(settings);
    }

    public IGraphStore Store { get; }

    public GraphModel Model { get; }

    public Terminal Terminal { get; }

    /// <summary>How messages call it.</summary>
    public string Name { get; }

    public static Task<StoredGraph> OpenAsync(CommonOptions common, ParseResult parsed, CancellationToken cancellation) => OpenAsync(
        common.Configure(parsed).Read(), new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error), cancellation);

    /// <summary>Refuses to create a file.</summary>
    public static async Task<StoredGraph> OpenAsync(ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var model = LoadedSchema.Load(settings, terminal);
        if (settings.Store == StoreKind.Sqlite && !File.Exists(settings.Data))
            throw new SettingsException([$"There is no file {settings.Data}: give that of the store by --data."]);
        var graph = new StoredGraph(StoreFactory.Create(settings, model), model, settings, terminal);
        await graph.Store.OpenAsync(cancellation);
        return graph;
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
