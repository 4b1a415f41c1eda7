using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Gives each relationship type its table, with an index for each direction.</summary>
internal sealed class RelationshipUpgrade(Database database, Catalog catalog, ColumnUpgrade columns)
{
    public void Ensure(RelationshipType type)
    {
        var table = catalog.Find(TableKind.Relationship, type.Name) ?? Create(type);
        columns.Ensure(table, type.Name, type.Properties, isId: f => f.IsId);
        EnsureEnds(table, [.. Numbers(type.SourceTypes), .. Numbers(type.TargetTypes).Select(n => -n)]);
    }

    /// <summary>
    /// An order key holds the other end's key and the identity, so the index of a traversal is that of the identity as well, with
    /// null as one value.
    /// </summary>
    private CatalogTable Create(RelationshipType type)
    {
        var table = catalog.AddTable(TableKind.Relationship, type.Name);
        database.Execute(
            $"""
            CREATE TABLE {table.Table} (
            {OwnColumns.Id} INTEGER PRIMARY KEY, {OwnColumns.Source} INTEGER NOT NULL, {OwnColumns.Target} INTEGER NOT NULL,
            {OwnColumns.SourceType} INTEGER NOT NULL, {OwnColumns.TargetType} INTEGER NOT NULL,
            {OwnColumns.OrderFromStart} TEXT NOT NULL, {OwnColumns.OrderFromEnd} TEXT NOT NULL)
            """);
        Index(table, $"UNIQUE", new("from/" + table.Table.Text), Direction.Out);
        Index(table, Sql.Empty, new("to/" + table.Table.Text), Direction.In);
        return table;
    }

    /// <summary>All that a page needs to find its nodes, in its order.</summary>
    private void Index(CatalogTable table, Sql unique, Name name, Direction direction)
    {
        Sql near = $"{OwnColumns.Near(direction)}, {OwnColumns.Order(direction)}";
        Sql far = $"{OwnColumns.Far(direction)}, {OwnColumns.FarType(direction)}";
        database.Execute($"CREATE {unique} INDEX {name} ON {table.Table} ({near}, {far})");
    }

    /// <summary>
    /// A statement does not look at the types of ends where the schema allows no others, so the file must hold no others. It
    /// knows which there may be, and is searched only for those that the schema gave up.
    /// </summary>
    private void EnsureEnds(CatalogTable table, HashSet<int> ends)
    {
        foreach (var number in ends.Except(table.Members).ToList())
            catalog.AddMember(table, number);
        foreach (var number in table.Members.Except(ends).ToList())
        {
            RefuseEnd(table, number > 0 ? OwnColumns.SourceType : OwnColumns.TargetType, Math.Abs(number));
            catalog.RemoveMember(table, number);
        }
    }

    private void RefuseEnd(CatalogTable table, Name column, int number)
    {
        if (database.ReadInteger($"SELECT 1 FROM {table.Table} WHERE {column} = {number} LIMIT 1") is null)
            return;
        var end = column == OwnColumns.SourceType ? "from" : "to";
        var type = catalog.All.First(t => t.Number == number).Owner;
        throw LayoutErrors.Incompatible(
            database, $"the file holds {table.Owner} {end} {type}, which is no such end in the schema any more");
    }

    private IEnumerable<int> Numbers(IEnumerable<NodeType> types) => types.Select(t => catalog.Find(TableKind.Node, t.Name)!.Number);
}
