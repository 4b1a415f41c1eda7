using GraphApi.Model.Fields;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Writes relationships of one type; the order key holds key and identity, so it finds the one that is there already:
/// <c>INSERT INTO "relationship_ABOUT" (...) VALUES (...) ON CONFLICT ("_gaSrc", "_gaO0", "_gaDst", "_gaDstType") DO NOTHING</c>, into a new
/// table without what stands behind the values.
/// </summary>
internal sealed class RelationshipWriter : IDisposable
{
    private const int FirstProperty = 7;

    private readonly Database _database;
    private readonly StoreLayout _layout;
    private readonly RelationshipTable _table;
    private readonly NodeFinder _finder;
    private NewTable<RelationshipChange>? _new;
    private Statement _write;

    public RelationshipWriter(Database database, StoreLayout layout, RelationshipTable table, NodeFinder finder, bool isFirst)
    {
        (_database, _layout, _table, _finder) = (database, layout, table, finder);
        _new = isFirst ? NewTable<RelationshipChange>.Begin(database, table.Name) : null;
        _write = database.Prepare(_new is null ? Upsert(layout, table) : Insert(layout, table));
    }

    public void Write(RelationshipChange change)
    {
        var (from, to) = (Find(change, change.From), Find(change, change.To));
        var identity = change.Identity.AsSpan();
        var order = OrderKey.Encode(change.To.Key, identity);
        if (_new is not null && !_new.Admit(change, SeenRows.Fingerprint(order, from.Id, to.Id)))
        {
            if (_new.HasManyDoubtful)
                Complete();
            return;
        }

        _write.Bind(1, from.Id);
        _write.Bind(2, from.Type);
        _write.Bind(3, to.Id);
        _write.Bind(4, to.Type);
        _write.Bind(5, order);
        _write.Bind(6, OrderKey.Encode(change.From.Key, identity));
        for (var i = 0; i < change.Values.Length; i++)
            _write.Bind(i + FirstProperty, change.Values[i]);
        for (var i = 0; i < _table.Type.Orders.Length; i++)
            _write.Bind(i + FirstProperty + change.Values.Length, OrderColumn.Value(change, _table.Type.Orders[i]));
        _write.Run();
    }

    /// <summary>Ends what is done differently in a new table.</summary>
    public void Complete()
    {
        if (_new is not { } table)
            return;
        _new = null;
        var doubtful = table.Complete();
        _write.Dispose();
        _write = _database.Prepare(Upsert(_layout, _table));
        foreach (var change in doubtful)
            Write(change);
    }

    public void Dispose() => _write.Dispose();

    private StoredEnd Find(RelationshipChange change, NodeReference reference) => _finder.Find(reference)
        ?? throw new StoreException(
            StoreErrorKind.InvalidData, $"{change.Place}: there is no {reference.Type.Name} with the key '{reference.Key}'.");

    private static Sql Insert(StoreLayout layout, RelationshipTable table)
    {
        Name[] own =
        [
            OwnColumns.Source, OwnColumns.SourceType, OwnColumns.Target, OwnColumns.TargetType,
            OwnColumns.OrderFromStart, OwnColumns.OrderFromEnd,
        ];
        var bound = own.Length + table.Type.Properties.Length;
        var values = Enumerable.Range(1, bound).Select(i => (Sql)$"?{i}").Concat(table.Type.Orders.Select((o, i) => Kept(layout, table, o, bound + i + 1)));
        return $"""
            INSERT INTO {table.Name} ({Sql.Join(", ", own.Concat(Columns(table)).Select(c => (Sql)$"{c}"))})
            VALUES ({Sql.Join(", ", values)})
            """;
    }

    private static Sql Upsert(StoreLayout layout, RelationshipTable table)
    {
        var properties = Columns(table).ToList();
        Sql update = properties.Count == 0
            ? (Sql)$"NOTHING"
            : $"UPDATE SET {Sql.Join(", ", properties.Select(c => (Sql)$"{c} = excluded.{c}"))}";
        return $"""
            {Insert(layout, table)}
            ON CONFLICT ({OwnColumns.Source}, {OwnColumns.OrderFromStart}, {OwnColumns.Target}, {OwnColumns.TargetType}) DO {update}
            """;
    }

    private static IEnumerable<Name> Columns(RelationshipTable table) =>
        table.Type.Properties.Select(table.Column).Concat(table.Type.Orders.Select(table.Column));

    /// <summary>
    /// <c>?8</c>, or from the neighbour <c>CASE ?4 WHEN 3 THEN (SELECT "_gaP_saidFrom" FROM "node_Statement" WHERE "_gaId" = ?3) END || ?8</c>. A
    /// neighbour without the field is none that the order shows.
    /// </summary>
    private static Sql Kept(StoreLayout layout, RelationshipTable table, RelationshipOrder order, int place)
    {
        if (order.IsOfEdge)
            return $"?{place}";
        var id = order.Direction == Direction.Out ? 3 : 1;
        var values = (from type in table.Type.TypesReached(order.Direction)
                      let field = type.OrderField(order)
                      where field is not null
                      let nodes = layout.Of(type)
                      select (Sql)$"WHEN {nodes.Number} THEN (SELECT {nodes.Order(field)} FROM {nodes.Name} WHERE {OwnColumns.Id} = ?{id})").ToList();
        return values.Count == 0 ? (Sql)$"NULL || ?{place}" : $"CASE ?{id + 1} {Sql.Join(" ", values)} END || ?{place}";
    }
}
