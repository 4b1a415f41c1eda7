using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Hostile;

public sealed class SqliteHostileValueTests : HostileValueTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    internal override async Task<IGraphStore> OpenEmptyAsync()
    {
        var store = new SqliteStore(HostileGraph.Schema.Model, new SqliteStoreOptions { FilePath = _folder.File("graph.db") });
        await store.OpenAsync(default);
        return store;
    }
}
