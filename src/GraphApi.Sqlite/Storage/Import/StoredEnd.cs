namespace GraphApi.Sqlite.Storage.Import;

/// <summary>A node as a relationship names it.</summary>
internal readonly record struct StoredEnd(long Type, long Id);
