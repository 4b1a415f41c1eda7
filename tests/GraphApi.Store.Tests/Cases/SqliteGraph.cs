using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>An embedded store that holds a graph of cases.</summary>
public abstract class SqliteGraph : IAsyncLifetime
{
    private readonly CaseGraph _graph;
    private readonly TemporaryFolder _folder = new();

    private protected SqliteGraph(CaseGraph graph) => _graph = graph;

    internal SqliteStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = new SqliteStore(_graph.Model, new SqliteStoreOptions { FilePath = _folder.File("graph.db") });
        await Store.OpenAsync(default);
        await Store.ImportAsync(await _graph.ReadAsync(), default);
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }

    internal Task AskAsync(string name) => new CaseRun(_graph, Store, "statement.sql").RunAsync(name);
}
