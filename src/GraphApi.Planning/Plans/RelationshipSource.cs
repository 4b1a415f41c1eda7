using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Plans;

/// <summary>The neighbours over one relationship, a row for each relationship: parallel ones give the node again.</summary>
public sealed record RelationshipSource(RelationshipField Field) : ConnectionSource
{
    public override CompositeType Target => Field.Target;

    public override SortKey SortKey => SortKey.RelationshipOrder;
}
