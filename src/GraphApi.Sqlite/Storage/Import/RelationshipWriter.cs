using GraphApi.Model.Fields;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Writes relationships of one type; the order key holds key and identity, so it finds the one that is there already:
/// <c>INSERT INTO "relationship_ABOUT" (...) VALUES (...) ON CONFLICT ("_gaSrc", "_gaO0", "_gaDst", "_gaDstType") DO NOTHING</c>.
/// </summary>
internal sealed class RelationshipWriter(Database database, StoreLayout layout, RelationshipTable table, NodeFinder finder) : IDisposable
{
    private const int FirstProperty = 7;

    private readonly Statement _upsert = database.Prepare(Upsert(layout, table));

    public void Write(RelationshipChange change)
    {
        var (from, to) = (Find(change, change.From), Find(change, change.To));
        var identity = table.Type.Identity.IsEmpty ? [] : change.Identity;
        _upsert.Bind(1, from.Id);
        _upsert.Bind(2, from.Type);
        _upsert.Bind(3, to.Id);
        _upsert.Bind(4, to.Type);
        _upsert.Bind(5, OrderKey.Encode(change.To.Key, identity.AsSpan()));
        _upsert.Bind(6, OrderKey.Encode(change.From.Key, identity.AsSpan()));
        for (var i = 0; i < change.Values.Length; i++)
            _upsert.Bind(i + FirstProperty, change.Values[i]);
        for (var i = 0; i < table.Type.Orders.Length; i++)
            _upsert.Bind(i + FirstProperty + change.Values.Length, OrderColumn.Value(change, table.Type.Orders[i]));
        _upsert.Run();
    }

    public void Dispose() => _upsert.Dispose();

    private StoredEnd Find(RelationshipChange change, NodeReference reference) => finder.Find(reference)
        ?? throw new StoreException(
            StoreErrorKind.InvalidData, $"{change.Place}: there is no {reference.Type.Name} with the key '{reference.Key}'.");

    private static Sql Upsert(StoreLayout layout, RelationshipTable table)
    {
        var properties = table.Type.Properties.Select(table.Column).Concat(table.Type.Orders.Select(table.Column)).ToList();
        Name[] own =
        [
            OwnColumns.Source, OwnColumns.SourceType, OwnColumns.Target, OwnColumns.TargetType,
            OwnColumns.OrderFromStart, OwnColumns.OrderFromEnd,
        ];
        var bound = own.Length + table.Type.Properties.Length;
        var values = Enumerable.Range(1, bound).Select(i => (Sql)$"?{i}").Concat(table.Type.Orders.Select((o, i) => Kept(layout, table, o, bound + i + 1)));
        Sql update = properties.Count == 0
            ? (Sql)$"NOTHING"
            : $"UPDATE SET {Sql.Join(", ", properties.Select(c => (Sql)$"{c} = excluded.{c}"))}";
        return $"""
            INSERT INTO {table.Name} ({Sql.Join(", ", own.Concat(properties).Select(c => (Sql)$"{c}"))})
            VALUES ({Sql.Join(", ", values)})
            ON CONFLICT ({OwnColumns.Source}, {OwnColumns.OrderFromStart}, {OwnColumns.Target}, {OwnColumns.TargetType}) DO {update}
            """;
    }

    /// <summary>
    /// <c>?8</c>, or from the neighbour <c>CASE ?4 WHEN 3 THEN (SELECT "_gaP_saidFrom" FROM "node_Statement" WHERE "_gaId" = ?3) END || ?8</c>. A
    /// neighbour without the field is none that the order shows.
    /// </summary>
    private static Sql Kept(StoreLayout layout, RelationshipTable table, RelationshipOrder order, int place)
    {
        if (order.IsOfEdge)
            return $"?{place}";
        var id = order.Direction == Direction.Out ? 3 : 1;
        var values = from type in table.Type.TypesReached(order.Direction)
                     let field = type.OrderField(order)
                     where field is not null
                     let nodes = layout.Of(type)
                     select (Sql)$"WHEN {nodes.Number} THEN (SELECT {nodes.Order(field)} FROM {nodes.Name} WHERE {OwnColumns.Id} = ?{id})";
        return $"CASE ?{id + 1} {Sql.Join(" ", values)} END || ?{place}";
    }
}
