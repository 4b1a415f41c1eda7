using GraphApi.Model;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Brings a file to what the model needs: adds tables, columns and indexes, refuses what would lose or bend data.</summary>
internal static class LayoutUpgrade
{
    /// <summary>Runs within a transaction of the caller.</summary>
    public static StoreLayout Apply(Database database, GraphModel model)
    {
        var catalog = Catalog.Read(database);
        var columns = new ColumnUpgrade(database, catalog);
        var nodes = new NodeUpgrade(database, catalog, columns);
        var lists = new ListUpgrade(database, catalog);
        var relationships = new RelationshipUpgrade(database, catalog, columns);

        nodes.RefuseLost(model.NodeTypes);
        foreach (var type in model.NodeTypes)
            nodes.Ensure(type);
        new SearchUpgrade(database, catalog).Ensure(model.NodeTypes);
        lists.Empty(model.SharedTypes);
        foreach (var type in model.SharedTypes)
            lists.Ensure(type);
        foreach (var type in model.RelationshipTypes)
            relationships.Ensure(type);
        KeepOrders(new OrderUpgrade(database, catalog), model);
        return new StoreLayout(model, catalog);
    }

    private static void KeepOrders(OrderUpgrade orders, GraphModel model)
    {
        foreach (var type in model.NodeTypes)
            orders.Ensure(type);
        foreach (var type in model.RelationshipTypes)
            orders.Ensure(type);
    }
}
