using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage;

/// <summary>Brings a file to what the model needs: adds tables, columns and indexes, refuses what would lose or bend data.</summary>
internal sealed class LayoutUpgrade
{
    private readonly Database _database;
    private readonly GraphModel _model;
    private readonly Catalog _catalog;

    private LayoutUpgrade(Database database, GraphModel model) => (_database, _model, _catalog) = (database, model, Catalog.Read(database));

    /// <summary>Runs within a transaction of the caller.</summary>
    public static StoreLayout Apply(Database database, GraphModel model) => new LayoutUpgrade(database, model).Apply();

    private StoreLayout Apply()
    {
        RefuseLostTypes();
        foreach (var type in _model.NodeTypes)
            EnsureNodes(type);
        foreach (var type in _model.Interfaces)
            EnsureInterface(type);
        foreach (var type in _model.RelationshipTypes)
            EnsureRelationships(type);
        return new StoreLayout(_model, _catalog);
    }

    private void EnsureNodes(NodeType type)
    {
        var table = _catalog.Find(TableKind.Node, type.Name) ?? Create(TableKind.Node, type.Name, $"{OwnColumns.Id} INTEGER PRIMARY KEY");
        EnsureColumns(table, type.Name, type.Scalars, isId: f => f == type.Key);
        foreach (var field in type.Scalars)
            EnsureUnique(table, type, field);
    }

    private void EnsureRelationships(RelationshipType type)
    {
        var table = _catalog.Find(TableKind.Relationship, type.Name) ?? CreateRelationships(type);
        EnsureColumns(table, type.Name, type.Properties, isId: f => f.IsId);
    }

    /// <summary>
    /// An order key holds the other end's key and the identity, so the index of a traversal is that of the identity as well, with
    /// null as one value.
    /// </summary>
    private CatalogTable CreateRelationships(RelationshipType type)
    {
        var table = Create(
            TableKind.Relationship,
            type.Name,
            $"""
            {OwnColumns.Id} INTEGER PRIMARY KEY, {OwnColumns.Source} INTEGER NOT NULL, {OwnColumns.Target} INTEGER NOT NULL,
            {OwnColumns.SourceType} INTEGER NOT NULL, {OwnColumns.TargetType} INTEGER NOT NULL,
            {OwnColumns.OrderFromStart} TEXT NOT NULL, {OwnColumns.OrderFromEnd} TEXT NOT NULL
            """);
        Name from = new($"from/{table.Table.Text}"), to = new($"to/{table.Table.Text}");
        _database.Execute($"CREATE UNIQUE INDEX {from} ON {table.Table} ({OwnColumns.Source}, {OwnColumns.OrderFromStart}, {OwnColumns.Target}, {OwnColumns.TargetType})");
        _database.Execute($"CREATE INDEX {to} ON {table.Table} ({OwnColumns.Target}, {OwnColumns.OrderFromEnd}, {OwnColumns.Source}, {OwnColumns.SourceType})");
        return table;
    }

    private CatalogTable Create(TableKind kind, string owner, Sql columns)
    {
        var table = _catalog.AddTable(kind, owner);
        _database.Execute($"CREATE TABLE {table.Table} ({columns})");
        return table;
    }

    private void EnsureColumns(CatalogTable table, string owner, IEnumerable<ScalarField> fields, Func<ScalarField, bool> isId)
    {
        var isNew = table.Columns.Count == 0;
        foreach (var field in fields)
        {
            if (table.Find(field.Property) is { } column)
                RefuseChange(column, owner, field, isId(field));
            else if (isId(field) && !isNew)
                throw Incompatible($"{owner}.{field.Name} has become {IdWords(table)}, which the file knows otherwise");
            else
                AddColumn(table, field, isId(field));
        }

        var ids = fields.Where(isId).Select(f => f.Property).ToHashSet(StringComparer.Ordinal);
        if (table.Columns.Find(c => c.IsId && !ids.Contains(c.Property)) is { } lost)
            throw Incompatible($"{owner}.{lost.Property} is {IdWords(table)} in the file and no longer in the schema");
    }

    private void AddColumn(CatalogTable table, ScalarField field, bool isId)
    {
        var column = _catalog.AddColumn(table, field.Property, ColumnKind.Of(field), isId);
        Sql affinity = ColumnKind.Affinity(column.Kind) switch { "INTEGER" => $"INTEGER", "REAL" => $"REAL", _ => $"TEXT" };
        _database.Execute($"ALTER TABLE {table.Table} ADD COLUMN {column.Column} {affinity}");
    }

    private void RefuseChange(CatalogColumn column, string owner, ScalarField field, bool isId)
    {
        if (column.Kind != ColumnKind.Of(field))
            throw Incompatible($"{owner}.{field.Name} is {ColumnKind.Of(field)} in the schema and {column.Kind} in the file");
        if (column.IsId != isId)
            throw Incompatible($"{owner}.{field.Name} {(isId ? "has become" : "is no longer")} what tells things apart (a key or @id)");
    }

    private void EnsureUnique(CatalogTable table, NodeType type, ScalarField field)
    {
        var column = table.Find(field.Property)!.Column;
        Name index = new($"unique/{table.Table.Text}/{column.Text}");
        if (field != type.Key && !field.IsUnique)
        {
            _database.Execute($"DROP INDEX IF EXISTS {index}");
            return;
        }

        try
        {
            _database.Execute($"CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {table.Table} ({column})");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw Incompatible($"{type.Name}.{field.Name} is to be unique, but the file holds a value of it twice", exception);
        }
    }

    private void EnsureInterface(InterfaceType type)
    {
        var table = _catalog.Find(TableKind.Interface, type.Name) ?? CreateInterface(type);
        foreach (var member in type.PossibleTypes)
        {
            var nodes = _catalog.Find(TableKind.Node, member.Name)!;
            if (!table.Members.Contains(nodes.Number))
                AddMembers(table, type, nodes, nodes.Find(member.Key.Property)!.Column);
        }
    }

    private CatalogTable CreateInterface(InterfaceType type)
    {
        var table = _catalog.AddTable(TableKind.Interface, type.Name);
        _database.Execute(
            $"CREATE TABLE {table.Table} ({OwnColumns.Key} TEXT PRIMARY KEY, {OwnColumns.Type} INTEGER NOT NULL, {OwnColumns.Id} INTEGER NOT NULL) WITHOUT ROWID");
        return table;
    }

    private void AddMembers(CatalogTable table, InterfaceType type, CatalogTable nodes, Name key)
    {
        _catalog.AddMember(table, nodes.Number);
        try
        {
            _database.Execute($"INSERT INTO {table.Table} SELECT {key}, {nodes.Number}, {OwnColumns.Id} FROM {nodes.Table}");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw Incompatible($"{nodes.Owner} is to be a {type.Name}, but shares a key with another type of that interface", exception);
        }
    }

    /// <summary>A type that goes while its nodes stay would leave relationships to nowhere.</summary>
    private void RefuseLostTypes()
    {
        foreach (var table in _catalog.All.Where(t => t.Kind == TableKind.Node && _model.NodeTypes.All(n => n.Name != t.Owner)))
        {
            if (_database.ReadInteger($"SELECT 1 FROM {table.Table} LIMIT 1") is not null)
                throw Incompatible($"the file holds nodes of {table.Owner}, which is no type of the schema any more");
        }
    }

    private static string IdWords(CatalogTable table) => table.Kind == TableKind.Node ? "the key" : "part of the identity (@id)";

    private StoreException Incompatible(string what, Exception? inner = null) => new(
        StoreErrorKind.Incompatible,
        $"The file '{_database.Path}' does not fit the schema: {what}. Use the schema that the file was made with, or import the data into a new file.",
        inner);
}
