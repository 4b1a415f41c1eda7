using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage;

/// <summary>A connection of its own in one read transaction: whatever is written meanwhile, it sees what was there at its first statement.</summary>
internal sealed class SnapshotReading : IGraphReading
{
    private readonly Reader _reader;
    private readonly string _path;

    public SnapshotReading(Database database, SqliteStoreOptions options)
    {
        (_reader, _path) = (new Reader(database, options), options.FilePath);
        database.Execute($"BEGIN");
    }

    public ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        try
        {
            _reader.Execute((SqliteStatement)statement, values.Span, consumer, cancellation);
            return ValueTask.CompletedTask;
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, _path);
        }
    }

    public ValueTask DisposeAsync()
    {
        _reader.Dispose();
        return ValueTask.CompletedTask;
    }
}
