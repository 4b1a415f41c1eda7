using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphApi.Sqlite.Storage;

/// <summary>A reading connection and its prepared statements. Used by one request at a time.</summary>
internal sealed class Reader(Database database, int capacity) : IDisposable
{
    private readonly StatementCache _statements = new(database, capacity);

    public IEnumerable<Statement> Statements => _statements.All;

    /// <summary>One step of one statement sees one snapshot; the reset behind it lets the snapshot go.</summary>
    public void Execute(SqliteStatement statement, ReadOnlySpan<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var prepared = _statements.Get(statement);
        using var registration = cancellation.UnsafeRegister(static d => ((Database)d!).Interrupt(), database);
        try
        {
            Bind(prepared, statement, values);
            prepared.Step();
            consumer.Consume(new JsonRowReader(prepared.Bytes(0)));
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        finally
        {
            prepared.Reset();
        }
    }

    public void Dispose()
    {
        _statements.Dispose();
        database.Dispose();
    }

    private static void Bind(Statement prepared, SqliteStatement statement, ReadOnlySpan<GraphValue> values)
    {
        for (var i = 0; i < statement.Parameters.Length; i++)
            prepared.Bind(i + 1, values[statement.Parameters[i].Slot], statement.Parameters[i].Form);
    }
}
