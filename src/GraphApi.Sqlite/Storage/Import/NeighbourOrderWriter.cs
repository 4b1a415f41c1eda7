using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Keeps relationships in the order of a value of the nodes that they lead to, when it changes:
/// <c>UPDATE "relationship_MADE" SET "_gaN0_saidFrom" = ?1 || "_gaO0" WHERE "_gaDst" = ?2</c>. All that lead to a node in one direction
/// begin alike, so the first tells whether there is something to do.
/// </summary>
internal sealed class NeighbourOrderWriter(Database database, StoreLayout layout, NodeType type) : IDisposable
{
    private readonly ImmutableArray<Order> _orders =
        [.. layout.Relationships.SelectMany(r => r.Type.OrdersBy(type).Select(o => new Order(database, r, o)))];

    public void Write(NodeChange node, long number)
    {
        foreach (var order in _orders)
            order.Write(node, number);
    }

    public void Dispose()
    {
        foreach (var order in _orders)
            order.Dispose();
    }

    private sealed class Order(Database database, RelationshipTable table, RelationshipOrder order) : IDisposable
    {
        private readonly Statement _isKept = database.Prepare($"SELECT {table.Column(order)} = {Kept(order)} FROM {table.Name} WHERE {OwnColumns.Far(order.Direction)} = ?2 LIMIT 1");
        private readonly Statement _update = database.Prepare(
            $"UPDATE {table.Name} SET {table.Column(order)} = {Kept(order)} WHERE {OwnColumns.Far(order.Direction)} = ?2");

        public void Write(NodeChange node, long number)
        {
            var start = OrderColumn.Start(node, order);
            _isKept.Bind(1, start);
            _isKept.Bind(2, number);
            var isChanged = _isKept.Step() && _isKept.Integer(0) == 0;
            _isKept.Reset();
            if (!isChanged)
                return;
            _update.Bind(1, start);
            _update.Bind(2, number);
            _update.Run();
        }

        public void Dispose()
        {
            _isKept.Dispose();
            _update.Dispose();
        }

        private static Sql Kept(RelationshipOrder order) => $"?1 || {OwnColumns.Order(order.Direction)}";
    }
}
