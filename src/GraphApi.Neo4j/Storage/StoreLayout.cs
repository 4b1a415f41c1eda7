using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Lowering;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Storage;

/// <summary>What a store of ours looks like, besides the data.</summary>
internal static class StoreLayout
{
    /// <summary>Of what is written and how; a store of a newer one is refused.</summary>
    public const int Version = 1;

    /// <summary>The label of the one node that makes a database known as a store.</summary>
    public const string Mark = "_GaStore";

    /// <summary>The label of a node that marks a database as one for tests; it is no data.</summary>
    public const string TestMark = "_GaTests";

    /// <summary>The indexes that the statements rely on.</summary>
    public static IEnumerable<IndexDefinition> Indexes(GraphModel model) =>
        model.NodeTypes.SelectMany(OfNodeType)
            .Concat(model.SharedTypes.Where(t => t.PossibleTypes is [{ HasKey: true }, ..]).Select(t => IndexDefinition.Unique(t.Name, t.KeyProperty)))
            .Concat(model.Interfaces.SelectMany(t => OrdersOf(t, t.Fields.OfType<ScalarField>())))
            .Concat(model.RelationshipTypes.SelectMany(OfRelationshipType))
            .Distinct();

    private static IEnumerable<IndexDefinition> OfNodeType(NodeType type) =>
        type.Scalars.Where(s => s == type.Key || s.IsUnique).Select(s => IndexDefinition.Unique(Labels.Of(type), s.Property))
            .Concat(OrdersOf(type, type.Scalars));

    private static IEnumerable<IndexDefinition> OrdersOf(CompositeType type, IEnumerable<ScalarField> fields) =>
        fields.Where(f => f.IsIndexed).Select(f => IndexDefinition.OfNodes(Labels.Of(type), OrderColumn.Of(f)));

    private static IEnumerable<IndexDefinition> OfRelationshipType(RelationshipType type) =>
    [
        IndexDefinition.OfRelationships(type.Name, RelationshipColumns.From, RelationshipColumns.OrderFromStart),
        IndexDefinition.OfRelationships(type.Name, RelationshipColumns.To, RelationshipColumns.OrderFromEnd),
        .. type.Orders.Select(o => IndexDefinition.OfRelationships(type.Name, RelationshipColumns.Anchor(o.Direction), RelationshipColumns.Kept(o))),
    ];
}
