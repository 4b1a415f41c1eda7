using GraphApi.Model;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;

namespace GraphApi.Differential.Comparison;

/// <summary>SQLite stores in files of one folder, which goes away with this.</summary>
public sealed class TemporarySqlite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphapi-differential-");
    private int _files;

    public StoreVoice Voice => new("sqlite", OpenEmptyAsync);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IGraphStore> OpenEmptyAsync(GraphModel model, CancellationToken cancellation)
    {
        var path = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _files)}.db");
        var store = new SqliteStore(model, new SqliteStoreOptions { FilePath = path });
        await store.OpenAsync(cancellation);
        return store;
    }
}
