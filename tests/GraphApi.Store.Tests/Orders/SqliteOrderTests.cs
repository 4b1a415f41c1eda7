using GraphApi.Model;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Orders;

public sealed class SqliteOrderTests : OrderTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    internal override Task ClearAsync() => Task.CompletedTask;

    internal override IGraphStore Open(GraphModel model) => new SqliteStore(model, new SqliteStoreOptions { FilePath = _folder.File("graph.db") });
}
