using GraphApi.Planning.Stores;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphApi.Sqlite.Storage;

/// <summary>Says what SQLite's errors mean for an operator.</summary>
internal static class SqliteErrors
{
    public static StoreException Translate(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => New(
            StoreErrorKind.Incompatible, $"The file '{path}' is no SQLite database. Name another file, or move this one away.", exception),
        raw.SQLITE_CORRUPT => New(
            StoreErrorKind.Failed,
            $"The file '{path}' is damaged ({exception.Message}). Put a backup in its place, or move it away and import the data again.",
            exception),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => New(
            StoreErrorKind.Unavailable,
            $"The file '{path}' is in use: another process writes to it. Try again when it is done.",
            exception),
        raw.SQLITE_TOOBIG => New(StoreErrorKind.AnswerTooLarge, "A text is longer than MaxAnswerBytes allows.", exception),
        raw.SQLITE_FULL => New(
            StoreErrorKind.Unavailable, $"No room is left for the file '{path}', or for what SQLite sorts beside it. Nothing of this was written.", exception),
        raw.SQLITE_IOERR when IsOfWriting(exception.SqliteExtendedErrorCode) => New(
            StoreErrorKind.Unavailable,
            $"The file '{path}', or what SQLite keeps beside it, cannot be written: a limit of its size, a quota, or the disk. Nothing of this was written.",
            exception),
        raw.SQLITE_CANTOPEN => New(
            StoreErrorKind.Unavailable,
            $"The file '{path}' cannot be opened: check that it is there, and that it and its folder may be read and written.",
            exception),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => New(
            StoreErrorKind.Failed,
            $"The file '{path}' cannot be opened for writing: check that it and its folder may be written.",
            exception),
        _ => New(StoreErrorKind.Failed, $"SQLite failed on '{path}': {exception.Message} ({exception.SqliteExtendedErrorCode}).", exception),
    };

    /// <summary>Something is the matter with the file, and not with what was asked of it.</summary>
    public static bool IsOfFile(SqliteException exception) => exception.SqliteErrorCode
        is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM;

    // A disk without room is SQLITE_FULL; quotas and limits of a file's size are these.
    private static bool IsOfWriting(int code) => code
        is raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_TRUNCATE or raw.SQLITE_IOERR_SHMOPEN or raw.SQLITE_IOERR_SHMSIZE;

    private static StoreException New(StoreErrorKind kind, string message, Exception inner) => new(kind, message, inner);
}
