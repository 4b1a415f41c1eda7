using GraphApi.Planning.Stores;

namespace GraphApi.Sqlite.Storage;

/// <summary>What SQLite itself finds wrong with the file: damaged pages, rows that an index lacks, ends of relationships that are not there.</summary>
internal static class FileCheck
{
    public static IEnumerable<StoreFinding> Run(Database database)
    {
        var damages = Read(database, "PRAGMA integrity_check(100)").Where(d => d != "ok").ToList();
        if (damages.Count > 0)
            yield return new StoreFinding("The file", "damages were found", damages.Count, [.. damages.Take(3)]);
        foreach (var table in Read(database, "PRAGMA foreign_key_check").GroupBy(t => t, StringComparer.Ordinal))
            yield return new StoreFinding(table.Key, "rows lead to what is not there", table.Count(), []);
    }

    private static List<string> Read(Database database, string pragma)
    {
        var rows = new List<string>();
        using var statement = database.Prepare(pragma);
        while (statement.Step())
            rows.Add(statement.Text(0));
        return rows;
    }
}
