using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;

namespace GraphApi.Benchmarks.Stores;

/// <summary>SQLite, in a file that is gone afterwards; its work is the steps of its virtual machine.</summary>
internal sealed class SqliteMeter : StoreMeter
{
    private readonly SqliteStore _store;
    private readonly DirectoryInfo _folder;

    private SqliteMeter(GraphModel model, SqliteStore store, DirectoryInfo folder)
        : base(model, store) => (_store, _folder) = (store, folder);

    public override string Name => "SQLite";

    public override string Unit => "Steps of the virtual machine";

    public static async Task<StoreMeter> OpenAsync(GraphModel model, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-benchmark-");
        var store = new SqliteStore(model, new SqliteStoreOptions { FilePath = Path.Combine(folder.FullName, "graph.db") });
        await store.OpenAsync(cancellation);
        return new SqliteMeter(model, store, folder);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    protected override async Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation)
    {
        var reader = await _store.Readers.RentAsync(cancellation);
        try
        {
            foreach (var prepared in reader.Statements)
                prepared.TakeSteps();
            reader.Execute((SqliteStatement)statement, values, NoConsumer.Instance, cancellation);
            return reader.Statements.Sum(s => s.TakeSteps());
        }
        finally
        {
            _store.Readers.Return(reader);
        }
    }
}
