using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Gives each interface its list of nodes by key, which also keeps keys unique among its types.</summary>
internal sealed class InterfaceUpgrade(Database database, Catalog catalog)
{
    public void Ensure(InterfaceType type)
    {
        var table = catalog.Find(TableKind.Interface, type.Name) ?? Create(type);
        foreach (var member in type.PossibleTypes)
        {
            var nodes = catalog.Find(TableKind.Node, member.Name)!;
            if (!table.Members.Contains(nodes.Number))
                AddMembers(table, type, nodes, nodes.Find(member.Key.Property)!.Column);
        }

        var members = type.PossibleTypes.Select(t => catalog.Find(TableKind.Node, t.Name)!.Number);
        foreach (var number in table.Members.Except(members).ToList())
            RemoveMembers(table, number);
    }

    private CatalogTable Create(InterfaceType type)
    {
        var table = catalog.AddTable(TableKind.Interface, type.Name);
        database.Execute(
            $"""
            CREATE TABLE {table.Table} (
            {OwnColumns.Key} TEXT PRIMARY KEY, {OwnColumns.Type} INTEGER NOT NULL, {OwnColumns.Id} INTEGER NOT NULL) WITHOUT ROWID
            """);
        return table;
    }

    private void AddMembers(CatalogTable table, InterfaceType type, CatalogTable nodes, Name key)
    {
        catalog.AddMember(table, nodes.Number);
        try
        {
            database.Execute($"INSERT INTO {table.Table} SELECT {key}, {nodes.Number}, {OwnColumns.Id} FROM {nodes.Table}");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw LayoutErrors.Incompatible(
                database, $"{nodes.Owner} is to be a {type.Name}, but shares a key with another type of that interface", exception);
        }
    }

    /// <summary>A type that no longer implements the interface.</summary>
    private void RemoveMembers(CatalogTable table, int number)
    {
        database.Execute($"DELETE FROM {table.Table} WHERE {OwnColumns.Type} = {number}");
        catalog.RemoveMember(table, number);
    }
}
