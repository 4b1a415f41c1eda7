using GraphApi.Planning.Search;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Keeps what nodes are found by: <c>INSERT INTO "graph_search" VALUES (?1, ?2, ?3, ?4) ON CONFLICT ... RETURNING 1</c>, and the index of its
/// words where it is new or has changed.
/// </summary>
internal sealed class SearchWriter(Database database) : IDisposable
{
    private readonly Statement _upsert = database.Prepare(
        $"""
        INSERT INTO {SearchTables.Texts} VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT ({OwnColumns.Id}) DO UPDATE SET {SearchTables.Text} = excluded.{SearchTables.Text}
        WHERE {SearchTables.Text} <> excluded.{SearchTables.Text} RETURNING 1
        """);

    private readonly Statement _index = database.Prepare($"INSERT OR REPLACE INTO {SearchTables.Index} (rowid, words) VALUES (?1, ?2)");

    public void Write(NodeTable table, long number, string key, string text)
    {
        _upsert.Bind(1, number);
        _upsert.Bind(2, (long)table.Number);
        _upsert.Bind(3, SearchKey.Of(table.Type, key));
        _upsert.Bind(4, text);
        var isChanged = _upsert.Step();
        _upsert.Reset();
        if (!isChanged)
            return;
        _index.Bind(1, number);
        _index.Bind(2, text);
        _index.Run();
    }

    public void Dispose()
    {
        _upsert.Dispose();
        _index.Dispose();
    }
}
