using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Plans;

/// <summary>All nodes of a type, by key.</summary>
public sealed record RootSource(CompositeType Type) : ConnectionSource
{
    /// <summary>Where those that the connection's filter lets pass are found; null where it says nothing of a field with <c>@index</c>.</summary>
    public IndexEntry? Entry { get; init; }

    public override CompositeType Target => Type;

    public override SortKey SortKey => SortKey.NodeKey;

    public override bool Keeps(OrderTerm term) => term is NodeTerm { Field.IsIndexed: true };
}
