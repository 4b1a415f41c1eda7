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

    public override bool Keeps(OrderTerm term) => Kept(term) is not null;

    /// <summary>The order of <c>orderBy</c> that the term asks for.</summary>
    public RelationshipOrder? Kept(OrderTerm term) => term switch
    {
        EdgeTerm edge => Field.Orders.FirstOrDefault(o => o.IsOfEdge && o.Property == edge.Field.Property),
        NodeTerm node => Field.Orders.FirstOrDefault(o => !o.IsOfEdge && o.Property == node.Field.Property),
        _ => null,
    };
}
