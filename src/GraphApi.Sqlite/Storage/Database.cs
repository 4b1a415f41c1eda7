using System.Runtime.InteropServices;
using GraphApi.Sqlite.Printing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphApi.Sqlite.Storage;

/// <summary>One connection to a file. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private const int ConfigMemoryStatus = 9;
    private const int ConfigNoDoubleQuotedDml = 1013;
    private const int ConfigNoDoubleQuotedDdl = 1014;
    private const int ConfigTrustedSchema = 1017;

    /// <summary>Query planner stability: without it a bound LIMIT is prepared again at every run.</summary>
    private const int ConfigStablePlans = 1007;

    private readonly sqlite3 _handle;

    static Database()
    {
        Batteries_V2.Init();

        // Its counters are behind one mutex for all connections.
        _ = raw.sqlite3_config(ConfigMemoryStatus, 0);
    }

    private Database(sqlite3 handle, string path) => (_handle, Path) = (handle, path);

    public string Path { get; }

    /// <summary>The file at the path is another one by now, or there is none: what is written here, nobody will find.</summary>
    public bool HasMoved
    {
        get
        {
            const int fileHasMoved = 20;
            return Control(_handle, null, fileHasMoved, out var moved) == raw.SQLITE_OK && moved != 0;
        }
    }

    /// <param name="path">Of the file.</param>
    /// <param name="busyTimeout">How long to wait for others.</param>
    /// <param name="creates">Whether to make the file where there is none: not where one is known to have been.</param>
    public static Database Open(string path, TimeSpan busyTimeout, bool creates)
    {
        const int flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX;
        var result = raw.sqlite3_open_v2(path, out var handle, flags | (creates ? raw.SQLITE_OPEN_CREATE : 0), null);
        var database = new Database(handle, path);
        try
        {
            database.Check(result);
            database.Configure(busyTimeout);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public Statement Prepare(Sql sql) => Prepare(sql.Print().Text);

    public Statement Prepare(string text)
    {
        const uint persistent = 1;
        Check(raw.sqlite3_prepare_v3(_handle, text, persistent, out var statement));
        return new Statement(this, statement);
    }

    public void Execute(Sql sql)
    {
        using var statement = Prepare(sql);
        while (statement.Step())
        {
        }
    }

    /// <summary>The first column of the first row; null where there is no row.</summary>
    public long? ReadInteger(Sql sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Integer(0) : null;
    }

    /// <summary>Ends the transaction, unless SQLite has done so by itself, as it does on a full disk.</summary>
    public void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_handle) == 0)
            Execute($"ROLLBACK");
    }

    /// <summary>
    /// Asks during every statement whether to stop it. An interrupt from another thread would be lost where it comes just before
    /// the statement's first step.
    /// </summary>
    public void StopWhen(Func<bool> isCancelled)
    {
        // Some 10 microseconds of work, so that the asking costs nothing beside it.
        const int instructionsBetween = 2000;
        raw.sqlite3_progress_handler(_handle, instructionsBetween, _ => isCancelled() ? 1 : 0, null);
    }

    /// <summary>No text that a statement makes on its way may be longer, so that memory has a bound.</summary>
    public void LimitTexts(int bytes)
    {
        const int length = 0;
        _ = raw.sqlite3_limit(_handle, length, bytes);
    }

    public void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw Error(result);
    }

    public SqliteException Error(int result) =>
        new(raw.sqlite3_errmsg(_handle).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(_handle));

    public void Dispose() => _handle.Dispose();

    // The bindings leave it out.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    private static extern int Control(sqlite3 database, string? schema, int operation, out int answer);

    private void Configure(TimeSpan busyTimeout)
    {
        Check(raw.sqlite3_db_config(_handle, ConfigStablePlans, 1, out _));
        Check(raw.sqlite3_db_config(_handle, ConfigNoDoubleQuotedDml, 0, out _));
        Check(raw.sqlite3_db_config(_handle, ConfigNoDoubleQuotedDdl, 0, out _));
        Check(raw.sqlite3_db_config(_handle, ConfigTrustedSchema, 0, out _));
        Check(raw.sqlite3_busy_timeout(_handle, (int)busyTimeout.TotalMilliseconds));
    }
}
