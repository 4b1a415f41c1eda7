using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>What the file says about itself: which table holds what, under which numbers and names.</summary>
internal sealed class Catalog
{
    private static readonly Name Tables = new("graph_table");
    private static readonly Name Columns = new("graph_column");
    private static readonly Name Members = new("graph_member");

    private readonly Database _database;
    private readonly List<CatalogTable> _tables = [];

    private Catalog(Database database) => _database = database;

    public IReadOnlyList<CatalogTable> All => _tables;

    public static void CreateTables(Database database)
    {
        database.Execute(
            $"""
            CREATE TABLE {Tables} (
            name TEXT PRIMARY KEY, kind INTEGER NOT NULL, owner TEXT NOT NULL, number INTEGER NOT NULL, UNIQUE (kind, owner))
            """);
        database.Execute(
            $"""
            CREATE TABLE {Columns} (
            owner TEXT NOT NULL, property TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, is_id INTEGER NOT NULL,
            PRIMARY KEY (owner, property))
            """);
        database.Execute($"CREATE TABLE {Members} (owner TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (owner, number))");
    }

    public static Catalog Read(Database database)
    {
        var catalog = new Catalog(database);
        using var tables = database.Prepare($"SELECT name, kind, owner, number FROM {Tables} ORDER BY rowid");
        while (tables.Step())
            catalog._tables.Add(new(new Name(tables.Text(0)), (TableKind)tables.Integer(1), tables.Text(2), (int)tables.Integer(3)));
        foreach (var table in catalog._tables)
            catalog.ReadParts(table);
        return catalog;
    }

    /// <summary>What the other names is here, under the same names and numbers.</summary>
    public bool Covers(Catalog other) => other._tables.All(
        t => Find(t.Kind, t.Owner) is { } same && same.Table == t.Table && same.Number == t.Number && t.Columns.All(c => same.Find(c.Property) == c));

    public CatalogTable? Find(TableKind kind, string owner) => _tables.Find(t => t.Kind == kind && t.Owner == owner);

    /// <summary>Numbers are never given twice: relationships name types by them.</summary>
    public CatalogTable AddTable(TableKind kind, string owner)
    {
        var name = FreeName.Choose($"{kind.ToString().ToLowerInvariant()}_{owner}", _tables.Select(t => t.Table));
        var table = new CatalogTable(name, kind, owner, _tables.Count + 1);
        _tables.Add(table);
        using var insert = _database.Prepare($"INSERT INTO {Tables} (name, kind, owner, number) VALUES (?1, ?2, ?3, ?4)");
        insert.Bind(1, name.Text);
        insert.Bind(2, (long)kind);
        insert.Bind(3, owner);
        insert.Bind(4, (long)table.Number);
        insert.Run();
        return table;
    }

    public CatalogColumn AddColumn(CatalogTable table, string property, string kind, bool isId)
    {
        var name = FreeName.Choose(property, table.Columns.Select(c => c.Column), isOwn: kind == ColumnKind.Order);
        var column = new CatalogColumn(property, name, kind, isId);
        table.Columns.Add(column);
        using var insert = _database.Prepare($"INSERT INTO {Columns} (owner, property, name, kind, is_id) VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.Bind(1, table.Table.Text);
        insert.Bind(2, property);
        insert.Bind(3, column.Column.Text);
        insert.Bind(4, kind);
        insert.Bind(5, isId ? 1L : 0L);
        insert.Run();
        return column;
    }

    public void RemoveColumn(CatalogTable table, CatalogColumn column)
    {
        table.Columns.Remove(column);
        using var delete = _database.Prepare($"DELETE FROM {Columns} WHERE owner = ?1 AND property = ?2");
        delete.Bind(1, table.Table.Text);
        delete.Bind(2, column.Property);
        delete.Run();
    }

    public void AddMember(CatalogTable table, int number)
    {
        table.Members.Add(number);
        using var insert = _database.Prepare($"INSERT INTO {Members} (owner, number) VALUES (?1, ?2)");
        insert.Bind(1, table.Table.Text);
        insert.Bind(2, (long)number);
        insert.Run();
    }

    public void RemoveMember(CatalogTable table, int number)
    {
        table.Members.Remove(number);
        using var delete = _database.Prepare($"DELETE FROM {Members} WHERE owner = ?1 AND number = ?2");
        delete.Bind(1, table.Table.Text);
        delete.Bind(2, (long)number);
        delete.Run();
    }

    private void ReadParts(CatalogTable table)
    {
        using var columns = _database.Prepare($"SELECT property, name, kind, is_id FROM {Columns} WHERE owner = ?1 ORDER BY rowid");
        columns.Bind(1, table.Table.Text);
        while (columns.Step())
            table.Columns.Add(new(columns.Text(0), new Name(columns.Text(1)), columns.Text(2), columns.Integer(3) != 0));

        using var members = _database.Prepare($"SELECT number FROM {Members} WHERE owner = ?1");
        members.Bind(1, table.Table.Text);
        while (members.Step())
            table.Members.Add((int)members.Integer(0));
    }
}
