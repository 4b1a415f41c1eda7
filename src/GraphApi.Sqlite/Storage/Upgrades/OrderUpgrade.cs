using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>
/// Gives tables the columns that keep their orders, each filled from what is there; takes away those that the schema gave up, since
/// imports no longer keep them true. Nodes come before the relationships that lead to them.
/// </summary>
internal sealed class OrderUpgrade(Database database, Catalog catalog)
{
    public void Ensure(NodeType type)
    {
        var table = catalog.Find(TableKind.Node, type.Name)!;
        RemoveOthers(table, type.OrderFields.Select(OrderColumn.Of));
        foreach (var field in type.OrderFields)
        {
            if (Add(table, OrderColumn.Of(field)) is { } column)
                Fill(new NodeTable(type, table), column, field);
            EnsureIndex(table, field);
        }
    }

    public void Ensure(RelationshipType type)
    {
        var table = catalog.Find(TableKind.Relationship, type.Name)!;
        RemoveOthers(table, type.Orders.Select(RelationshipColumns.Kept));
        foreach (var order in type.Orders)
        {
            if (Add(table, RelationshipColumns.Kept(order)) is { } column)
                Fill(type, table, column, order);
        }
    }

    private void RemoveOthers(CatalogTable table, IEnumerable<string> kept)
    {
        var names = kept.ToHashSet(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(c => c.Kind == ColumnKind.Order && !names.Contains(c.Property)).ToList())
        {
            database.Execute($"DROP INDEX IF EXISTS {IndexOf(table, column.Column)}");
            database.Execute($"ALTER TABLE {table.Table} DROP COLUMN {column.Column}");
            catalog.RemoveColumn(table, column);
        }
    }

    /// <summary>Null where the column is there.</summary>
    private Name? Add(CatalogTable table, string property)
    {
        if (table.Find(property) is not null)
            return null;
        var column = catalog.AddColumn(table, property, ColumnKind.Order, isId: false).Column;
        database.Execute($"ALTER TABLE {table.Table} ADD COLUMN {column} TEXT");
        return column;
    }

    /// <summary>A column that only brings the value to relationships has none.</summary>
    private void EnsureIndex(CatalogTable table, ScalarField field)
    {
        var column = table.Find(OrderColumn.Of(field))!.Column;
        if (field.IsIndexed)
            database.Execute($"CREATE INDEX IF NOT EXISTS {IndexOf(table, column)} ON {table.Table} ({column})");
        else
            database.Execute($"DROP INDEX IF EXISTS {IndexOf(table, column)}");
    }

    private void Fill(NodeTable table, Name column, ScalarField field)
    {
        using var rows = database.Prepare($"SELECT {OwnColumns.Id}, {table.Column(field)}, {table.Key} FROM {table.Name} ORDER BY {OwnColumns.Id}");
        Fill(table.Name, column, rows, () => OrderColumn.Value(rows.Value(1, field), rows.Text(2)));
    }

    private void Fill(RelationshipType type, CatalogTable table, Name column, RelationshipOrder order)
    {
        if (order.IsOfEdge)
            FillFromEdges(table, column, order, type.Properties[type.IndexOf(order.Property)]);
        else
            foreach (var end in type.TypesReached(order.Direction))
                FillFromNodes(table, column, order, new NodeTable(end, catalog.Find(TableKind.Node, end.Name)!));
        Sql near = $"{OwnColumns.Near(order.Direction)}, {column}";
        Sql far = $"{OwnColumns.Far(order.Direction)}, {OwnColumns.FarType(order.Direction)}";
        database.Execute($"CREATE INDEX {IndexOf(table, column)} ON {table.Table} ({near}, {far})");
    }

    private void FillFromEdges(CatalogTable table, Name column, RelationshipOrder order, ScalarField field)
    {
        using var rows = database.Prepare(
            $"SELECT {OwnColumns.Id}, {table.Find(field.Property)!.Column}, {OwnColumns.Order(order.Direction)} FROM {table.Table} ORDER BY {OwnColumns.Id}");
        Fill(table.Table, column, rows, () => OrderKey.Join([rows.Value(1, field)], rows.Text(2)));
    }

    private void FillFromNodes(CatalogTable table, Name column, RelationshipOrder order, NodeTable nodes)
    {
        if (nodes.Type.OrderField(order) is not { } field)
            return;
        var (edge, node) = (new Name("e"), new Name("n"));
        using var rows = database.Prepare(
            $"""
            SELECT {edge}.{OwnColumns.Id}, {node}.{nodes.Column(field)}, {edge}.{OwnColumns.Order(order.Direction)}
            FROM {table.Table} AS {edge} CROSS JOIN {nodes.Name} AS {node} ON {node}.{OwnColumns.Id} = {edge}.{OwnColumns.Far(order.Direction)}
            WHERE {edge}.{OwnColumns.FarType(order.Direction)} = {nodes.Number} ORDER BY {edge}.{OwnColumns.Id}
            """);
        Fill(table.Table, column, rows, () => OrderKey.Join([rows.Value(1, field)], rows.Text(2)));
    }

    private void Fill(Name table, Name column, Statement rows, Func<string> value)
    {
        using var update = database.Prepare($"UPDATE {table} SET {column} = ?2 WHERE {OwnColumns.Id} = ?1");
        while (rows.Step())
        {
            update.Bind(1, rows.Integer(0));
            update.Bind(2, value());
            update.Run();
        }
    }

    private static Name IndexOf(CatalogTable table, Name column) => new($"order/{table.Table.Text}/{column.Text}");
}
