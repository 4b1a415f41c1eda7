using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Plans;

/// <summary>The neighbours over one relationship, a row for each relationship: parallel ones give the node again.</summary>
public sealed record RelationshipSource(RelationshipField Field) : ConnectionSource
{
    public override CompositeType Target => Field.Target;

    public override SortKey SortKey => SortKey.RelationshipOrder;

    public override bool Keeps(OrderTerm term) => Field.Orders.Any(o => IsBy(o, term));

    /// <summary>The order of <c>orderBy</c> that the term asks for, on one of the ways that the field reads.</summary>
    public RelationshipOrder Kept(OrderTerm term, Direction way) => Field.Orders.First(o => o.Direction == way && IsBy(o, term));

    private static bool IsBy(RelationshipOrder order, OrderTerm term) => term switch
    {
        EdgeTerm edge => order.IsOfEdge && order.Property == edge.Field.Property,
        NodeTerm node => !order.IsOfEdge && order.Property == node.Field.Property,
        _ => false,
    };
}
