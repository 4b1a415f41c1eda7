using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Plans;

/// <summary>All nodes of a type, by key.</summary>
public sealed record RootSource(CompositeType Type) : ConnectionSource
{
    public override CompositeType Target => Type;

    public override SortKey SortKey => SortKey.NodeKey;
}
