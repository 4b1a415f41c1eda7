using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>An embedded store that holds the seeds.</summary>
public sealed class SqliteSeeds : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal SqliteStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = new SqliteStore(Repository.Model, new SqliteStoreOptions { FilePath = _folder.File("graph.db") });
        await Store.OpenAsync(default);
        await Store.ImportAsync(await Repository.ReadSeedsAsync(), default);
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }
}
