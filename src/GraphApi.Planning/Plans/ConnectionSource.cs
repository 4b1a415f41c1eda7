using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Plans;

/// <summary>Where a connection's nodes come from, and what orders them.</summary>
public abstract record ConnectionSource
{
    public abstract CompositeType Target { get; }

    /// <summary>What the page's bounds and cursors compare with.</summary>
    public abstract SortKey SortKey { get; }
}
