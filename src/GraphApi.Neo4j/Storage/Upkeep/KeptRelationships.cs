using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage.Upkeep;

/// <summary>
/// Relationships of a type between nodes whose keys have the same names: the keys of their ends, and their places in all orders that are kept.
/// The nodes' own columns are there already.
/// </summary>
internal sealed class KeptRelationships(RelationshipType type, ImmutableArray<NodeType> sources, ImmutableArray<NodeType> targets) : KeptColumns
{
    private readonly ImmutableArray<RelationshipOrder> _orders = type.Orders;
    private readonly ImmutableArray<ScalarField> _edgeOrders = [.. type.Orders.Where(o => o.IsOfEdge).Select(o => type.Properties[type.IndexOf(o.Property)])];

    /// <summary>The keys of start and end, the identity, and the values of orders by a property.</summary>
    public override ImmutableArray<ScalarField> Fields => [sources[0].Key, targets[0].Key, .. type.Identity, .. _edgeOrders];

    protected override ImmutableArray<string> Columns { get; } =
    [
        RelationshipColumns.From, RelationshipColumns.To, RelationshipColumns.OrderFromStart, RelationshipColumns.OrderFromEnd,
        .. type.Orders.Select(RelationshipColumns.Kept),
    ];

    /// <summary>All of a type: most have ends with keys of one name, and are one.</summary>
    public static IEnumerable<KeptRelationships> Of(RelationshipType type) =>
        from source in type.SourceTypes.GroupBy(t => t.KeyProperty)
        from target in type.TargetTypes.GroupBy(t => t.KeyProperty)
        select new KeptRelationships(type, [.. source], [.. target]);

    /// <summary>
    /// <c>MATCH (a:`Statement`)-[r:`EXPRESSES`]->(b:`Claim`) RETURN [elementId(r), a.`key`, b.`key`, a.`_gaP_saidFrom`, r.`_gaFrom`, r.`_gaTo`,
    /// r.`_gaO0`, r.`_gaO1`, r.`_gaN1_saidFrom`] AS row</c>.
    /// </summary>
    public override string Read
    {
        get
        {
            var text = new CypherWriter().Syntax("MATCH (a:").AnyOf(sources).Syntax(")-[r:").Identifier(type.Name).Syntax("]->(b:").AnyOf(targets)
                .Syntax(") RETURN [elementId(r), ").Property("a", sources[0].KeyProperty).Syntax(", ").Property("b", targets[0].KeyProperty);
            foreach (var read in type.Identity.Concat(_edgeOrders))
                text.Syntax(", ").Property("r", read.Property);
            foreach (var order in _orders.Where(o => !o.IsOfEdge))
                text.Syntax(", ").Property(order.Direction == Direction.Out ? "b" : "a", OrderColumn.Of(order.Property));
            return ReadColumns(text, "r").ToString();
        }
    }

    /// <summary><c>UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0] SET r.`_gaFrom` = row[1], ...</c>.</summary>
    public override string Statement =>
        WriteColumns(new CypherWriter().Syntax("UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0]"), "r").ToString();

    protected override string?[]? Make(KeptRow row)
    {
        if (row.Values[0].Kind != GraphValueKind.String || row.Values[1].Kind != GraphValueKind.String)
            return null;
        var (from, to) = (row.Values[0].AsString(), row.Values[1].AsString());
        var identity = row.Values.AsSpan().Slice(2, type.Identity.Length);
        RefuseTooLong(row, from, to);
        var columns = new string?[Columns.Length];
        (columns[0], columns[1]) = (from, to);
        (columns[2], columns[3]) = (OrderKey.Encode(to, identity), OrderKey.Encode(from, identity));
        var (edge, neighbour) = (2 + type.Identity.Length, 0);
        for (var i = 0; i < _orders.Length; i++)
            columns[i + 4] = _orders[i].IsOfEdge
                ? OrderKey.Join([row.Values[edge++]], columns[_orders[i].Direction == Direction.Out ? 2 : 3]!)
                : row.Texts[neighbour++] is { } place ? place + OrderKey.EncodeIdentity(identity) : null;
        return columns;
    }

    private void RefuseTooLong(KeptRow row, string from, string to)
    {
        if (ValueLimits.Bytes(row.Values.AsSpan().Slice(2, type.Identity.Length)) > ValueLimits.Identity)
            throw TooLong(from, to, $"its @id values have at most {ValueLimits.Identity} bytes together.");
        for (var i = 0; i < _edgeOrders.Length; i++)
        {
            if (!ValueLimits.Fit(_edgeOrders[i], row.Values[2 + type.Identity.Length + i]))
                throw TooLong(from, to, ValueLimits.Describe(_edgeOrders[i]));
        }
    }

    private StoreException TooLong(string from, string to, string what) =>
        new(StoreErrorKind.InvalidData, $"{type.Name} from '{from}' to '{to}': {what}");
}
