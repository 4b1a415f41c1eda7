using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Gives each interface and union its list of nodes by key, which also keeps keys unique among its types.</summary>
internal sealed class ListUpgrade(Database database, Catalog catalog)
{
    public void Ensure(CompositeType type)
    {
        var table = catalog.Find(StoreLayout.KindOf(type), type.Name) ?? Create(type);
        foreach (var member in type.PossibleTypes)
        {
            var nodes = catalog.Find(TableKind.Node, member.Name)!;
            if (!table.Members.Contains(nodes.Number))
                AddMembers(table, type, nodes, nodes.Find(member.Key.Property)!.Column);
        }

        Keep(table, type.PossibleTypes.Select(t => catalog.Find(TableKind.Node, t.Name)!.Number));
    }

    /// <summary>Empties the lists of what is no type of the schema any more: nobody would keep them in step with the nodes.</summary>
    public void Empty(IEnumerable<CompositeType> kept)
    {
        var lists = catalog.All.Where(t => t.Kind is TableKind.Interface or TableKind.Union);
        foreach (var table in lists.Where(t => !kept.Any(k => k.Name == t.Owner && StoreLayout.KindOf(k) == t.Kind)))
            Keep(table, []);
    }

    private CatalogTable Create(CompositeType type)
    {
        var table = catalog.AddTable(StoreLayout.KindOf(type), type.Name);
        database.Execute(
            $"""
            CREATE TABLE {table.Table} (
            {OwnColumns.Key} TEXT PRIMARY KEY, {OwnColumns.Type} INTEGER NOT NULL, {OwnColumns.Id} INTEGER NOT NULL) WITHOUT ROWID
            """);
        return table;
    }

    private void AddMembers(CatalogTable table, CompositeType type, CatalogTable nodes, Name key)
    {
        catalog.AddMember(table, nodes.Number);
        try
        {
            database.Execute($"INSERT INTO {table.Table} SELECT {key}, {nodes.Number}, {OwnColumns.Id} FROM {nodes.Table}");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw LayoutErrors.Incompatible(
                database, $"{nodes.Owner} is to be a {type.Name}, but shares a key with another type of it", exception);
        }
    }

    /// <summary>Takes out the nodes of types that are none of its own any more.</summary>
    private void Keep(CatalogTable table, IEnumerable<int> members)
    {
        foreach (var number in table.Members.Except(members).ToList())
        {
            database.Execute($"DELETE FROM {table.Table} WHERE {OwnColumns.Type} = {number}");
            catalog.RemoveMember(table, number);
        }
    }
}
