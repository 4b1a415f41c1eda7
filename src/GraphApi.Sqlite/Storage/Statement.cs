using System.Buffers;
using System.Text;
using SQLitePCL;

namespace GraphApi.Sqlite.Storage;

/// <summary>A prepared statement. Parameters count from 1, columns from 0.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    private const int StatusSteps = 4;
    private const int StatusReprepare = 5;
    private const int StatusMemoryUsed = 99;
    private const int StackBytes = 512;

    /// <summary>How often SQLite had to prepare it again.</summary>
    public int Reprepared => raw.sqlite3_stmt_status(handle, StatusReprepare, 0);

    /// <summary>How many bytes SQLite holds for it.</summary>
    public int MemoryUsed => raw.sqlite3_stmt_status(handle, StatusMemoryUsed, 0);

    /// <summary>How many steps of SQLite's virtual machine it took since this was last asked.</summary>
    public int TakeSteps() => raw.sqlite3_stmt_status(handle, StatusSteps, 1);

    public void BindNull(int index) => database.Check(raw.sqlite3_bind_null(handle, index));

    public void Bind(int index, long value) => database.Check(raw.sqlite3_bind_int64(handle, index, value));

    public void Bind(int index, double value) => database.Check(raw.sqlite3_bind_double(handle, index, value));

    /// <summary>Binds by length: the text may hold U+0000.</summary>
    public void Bind(int index, string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most > StackBytes ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[StackBytes];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        database.Check(raw.sqlite3_bind_text(handle, index, bytes[..length]));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>True where there is a row.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        return result == raw.SQLITE_ROW || (result == raw.SQLITE_DONE ? false : throw database.Error(result));
    }

    /// <summary>Runs a statement that gives no row, and makes it ready for the next run.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    public double Float(int column) => raw.sqlite3_column_double(handle, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>The text's bytes, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    /// <summary>Ends the run, its read transaction with it, and forgets the values.</summary>
    public void Reset()
    {
        // The result repeats the error of the last step, which has been reported.
        _ = raw.sqlite3_reset(handle);
        _ = raw.sqlite3_clear_bindings(handle);
    }

    public void Dispose() => handle.Dispose();
}
