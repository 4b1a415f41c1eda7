using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// A table that an import found empty: rows are added behind each other, and its indexes are made when all are there, which takes a fraction
/// of the time of keeping them in step. Until then no statement tells a row that comes twice, so those that may have been before are
/// put aside and written last, as into any other table.
/// </summary>
internal sealed class NewTable<TRow>
{
    /// <summary>More of them than this are no chance: then the indexes are made at once.</summary>
    private const int MostDoubtful = 10_000;

    private readonly Database _database;
    private readonly List<string> _indexes = [];
    private readonly List<TRow> _doubtful = [];
    private readonly SeenRows _seen = new();

    private NewTable(Database database) => _database = database;

    public bool HasManyDoubtful => _doubtful.Count >= MostDoubtful;

    /// <summary>Null where the table has rows. Indexes of the names are kept.</summary>
    public static NewTable<TRow>? Begin(Database database, Name table, params IEnumerable<Name> kept)
    {
        if (database.ReadInteger($"SELECT 1 FROM {table} LIMIT 1") is not null)
            return null;
        var rows = new NewTable<TRow>(database);
        rows.TakeIndexes(table, [.. kept.Select(k => k.Text)]);
        return rows;
    }

    /// <summary>True where the row is surely new; else it is put aside.</summary>
    public bool Admit(TRow row, ulong fingerprint)
    {
        if (_seen.Add(fingerprint))
            return true;
        _doubtful.Add(row);
        return false;
    }

    /// <summary>Makes the indexes, and gives the rows that are still to be written.</summary>
    public IReadOnlyList<TRow> Complete()
    {
        foreach (var index in _indexes)
        {
            using var statement = _database.Prepare(index);
            statement.Run();
        }

        return _doubtful;
    }

    private void TakeIndexes(Name table, HashSet<string> kept)
    {
        var names = new List<Name>();
        using (var indexes = _database.Prepare($"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL"))
        {
            indexes.Bind(1, table.Text);
            while (indexes.Step())
            {
                if (kept.Contains(indexes.Text(0)))
                    continue;
                names.Add(new Name(indexes.Text(0)));
                _indexes.Add(indexes.Text(1));
            }
        }

        foreach (var name in names)
            _database.Execute($"DROP INDEX {name}");
    }
}
