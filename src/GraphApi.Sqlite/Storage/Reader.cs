using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphApi.Sqlite.Storage;

/// <summary>A reading connection and its prepared statements. Used by one request at a time.</summary>
internal sealed class Reader : IDisposable
{
    private readonly Database _database;
    private readonly StatementCache _statements;
    private CancellationToken _cancellation;

    public Reader(Database database, SqliteStoreOptions options)
    {
        (_database, _statements) = (database, new StatementCache(database, options.StatementsPerReader, options.StatementBytesPerReader));
        database.StopWhen(() => _cancellation.IsCancellationRequested);
    }

    public bool HasMoved => _database.HasMoved;

    public IEnumerable<Statement> Statements => _statements.All;

    /// <summary>One step of one statement sees one snapshot; the reset behind it lets the snapshot go.</summary>
    public void Execute(SqliteStatement statement, ReadOnlySpan<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var prepared = _statements.Get(statement);
        try
        {
            _cancellation = cancellation;
            Bind(prepared, statement, values);
            prepared.Step();
            statement.Took(prepared.TakeSteps());
            consumer.Consume(new JsonRowReader(prepared.Bytes(0)));
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            // What it would have taken nobody knows: it was light with other values, perhaps.
            statement.Took(int.MaxValue);
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        finally
        {
            prepared.Reset();
            _cancellation = default;
        }
    }

    public void Dispose()
    {
        _statements.Dispose();
        _database.Dispose();
    }

    internal static void Bind(Statement prepared, SqliteStatement statement, ReadOnlySpan<GraphValue> values)
    {
        for (var i = 0; i < statement.Parameters.Length; i++)
        {
            var parameter = statement.Parameters[i];
            var value = values[parameter.Slot];
            prepared.Bind(i + 1, parameter.Component is { } component ? value.AsList()[component] : value, parameter.Form);
        }
    }
}
