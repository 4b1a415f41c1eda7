using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Gives each node type its table and unique indexes.</summary>
internal sealed class NodeUpgrade(Database database, Catalog catalog, ColumnUpgrade columns)
{
    public void Ensure(NodeType type)
    {
        var table = catalog.Find(TableKind.Node, type.Name) ?? Create(type);
        columns.Ensure(table, type.Name, type.Scalars, isId: f => f == type.Key);
        foreach (var field in type.Scalars)
            EnsureUnique(table, type, field);
    }

    /// <summary>A type that goes while its nodes stay would leave relationships to nowhere.</summary>
    public void RefuseLost(ImmutableArray<NodeType> types)
    {
        foreach (var table in catalog.All.Where(t => t.Kind == TableKind.Node && types.All(n => n.Name != t.Owner)))
        {
            if (database.ReadInteger($"SELECT 1 FROM {table.Table} LIMIT 1") is not null)
                throw LayoutErrors.Incompatible(
                    database, $"the file holds nodes of {table.Owner}, which is no type of the schema any more");
        }
    }

    private CatalogTable Create(NodeType type)
    {
        var table = catalog.AddTable(TableKind.Node, type.Name);
        database.Execute($"CREATE TABLE {table.Table} ({OwnColumns.Id} INTEGER PRIMARY KEY)");
        return table;
    }

    private void EnsureUnique(CatalogTable table, NodeType type, ScalarField field)
    {
        var column = table.Find(field.Property)!.Column;
        var index = NodeTable.UniqueIndex(table.Table, column);
        if (field != type.Key && !field.IsUnique)
        {
            database.Execute($"DROP INDEX IF EXISTS {index}");
            return;
        }

        try
        {
            database.Execute($"CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {table.Table} ({column})");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw LayoutErrors.Incompatible(
                database, $"{type.Name}.{field.Name} is to be unique, but the file holds a value of it twice", exception);
        }
    }
}
