namespace GraphApi.Planning.Plans.Filters;

/// <summary><c>search</c>: each word of the <see cref="Search.SearchQuery"/> in the slot starts one of the node's.</summary>
public sealed record SearchFilter(int QuerySlot) : Filter
{
    public override bool MayBeNull => true;
}
