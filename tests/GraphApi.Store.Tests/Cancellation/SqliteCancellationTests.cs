using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Cancellation;

public sealed class SqliteCancellationTests(ITestOutputHelper output) : CancellationTests(output), IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal override int Slots => Options.MaxReaders;

    private SqliteStoreOptions Options => new() { FilePath = _folder.File("graph.db") };

    public void Dispose() => _folder.Dispose();

    internal override async Task<IGraphStore> OpenAsync()
    {
        var store = new SqliteStore(Model, Options);
        await store.OpenAsync(default);
        await store.ImportAsync(await ReadAsync(EndlessGraph.Json()), default);
        return store;
    }

    internal override Task<bool> IsRunningAsync() => StoreActivity.HoldsLogAsync(Options.FilePath);
}
