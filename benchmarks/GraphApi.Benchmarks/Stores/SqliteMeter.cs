using System.Collections.Concurrent;
using GraphApi.Benchmarks.Load;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Benchmarks.Stores;

/// <summary>SQLite; its work is the steps of its virtual machine.</summary>
internal sealed class SqliteMeter : StoreMeter
{
    private readonly SqliteStore _store;
    private readonly DirectoryInfo? _folder;

    private SqliteMeter(GraphModel model, SqliteStore store, DirectoryInfo? folder)
        : base(model, store) => (_store, _folder) = (store, folder);

    public override string Name => "SQLite";

    public override string Unit => "Steps of the virtual machine";

    /// <param name="kept">A file that stays; null for one that is gone afterwards.</param>
    public static async Task<SqliteMeter> OpenAsync(GraphModel model, CancellationToken cancellation, string? kept = null)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("graphapi-benchmark-") : null;
        var options = new SqliteStoreOptions { FilePath = kept ?? Path.Combine(folder!.FullName, "graph.db") };
        var store = new SqliteStore(model, options);
        await store.OpenAsync(cancellation);
        return new SqliteMeter(model, store, folder);
    }

    public Database OpenReader() => _store.OpenReader();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder?.Delete(recursive: true);
    }

    /// <summary>A connection a client, the statement prepared once in each.</summary>
    protected override Contender Raw(IStoreStatement statement, GraphValue[] values)
    {
        var connections = new ConcurrentDictionary<int, Statement>();
        return new Contender("raw statement", (client, _) =>
        {
            var prepared = connections.GetOrAdd(client, _ => OpenReader().Prepare(statement.Text));
            Run(prepared, (SqliteStatement)statement, values);
            return ValueTask.CompletedTask;
        });
    }

    protected override Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation)
    {
        using var database = OpenReader();
        using var prepared = database.Prepare(statement.Text);
        Run(prepared, (SqliteStatement)statement, values);
        return Task.FromResult((long)prepared.TakeSteps());
    }

    private static void Run(Statement prepared, SqliteStatement statement, GraphValue[] values)
    {
        Reader.Bind(prepared, statement, values);
        prepared.Step();
        if (prepared.Bytes(0).IsEmpty)
            throw new InvalidOperationException("The statement gave nothing.");
        prepared.Reset();
    }
}
