using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Values;

public sealed class SqliteValueSemanticsTests : ValueSemanticsTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override async Task<IGraphStore> OpenAsync(NodeChange[] nodes, params RelationshipChange[] relationships)
    {
        var store = new SqliteStore(ValueGraph.Model, new SqliteStoreOptions { FilePath = _folder.File("values.db") });
        await store.OpenAsync(default);
        await store.ImportAsync(new GraphBatch([.. nodes], [.. relationships]), default);
        return store;
    }
}
