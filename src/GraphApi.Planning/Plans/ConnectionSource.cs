using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Plans;

/// <summary>Where a connection's nodes come from, and what orders them.</summary>
public abstract record ConnectionSource
{
    public abstract CompositeType Target { get; }

    /// <summary>What the page's bounds and cursors compare with.</summary>
    public abstract SortKey SortKey { get; }

    /// <summary>Whether the schema wants the rows kept in the order of the term.</summary>
    public virtual bool Keeps(OrderTerm term) => false;
}
