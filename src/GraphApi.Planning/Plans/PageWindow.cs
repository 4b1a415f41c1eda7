using System.Collections.Immutable;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Plans;

/// <summary>
/// Which rows a page holds, in terms of their order: those strictly above <see cref="LowerSlot"/> and strictly below
/// <see cref="UpperSlot"/>, scanned from one end, at most <see cref="LimitSlot"/> of them. The order is that of
/// <see cref="Terms"/> and then that of the source's <see cref="ConnectionSource.SortKey"/>, ascending but for reversed terms.
/// </summary>
/// <remarks>
/// A bound is the sort key's text where there are no terms, else the list of the terms' values and, last, the text of the sort key: a
/// relationship's is its order key, a node's its key.
/// </remarks>
public sealed record PageWindow
{
    /// <summary>What rows are ordered by before their sort key.</summary>
    public ImmutableArray<OrderTerm> Terms { get; init; } = [];

    /// <summary>
    /// Stores keep the order: its one term runs along with the sort key and has <c>@index</c> or <c>orderBy</c>, so what a cursor holds is
    /// a column that an index gives in order. A store without that column sorts.
    /// </summary>
    public bool IsKept { get; init; }

    /// <summary>The order has terms and no column: all rows are looked at.</summary>
    public bool IsSorted => !Terms.IsEmpty && !IsKept;

    /// <summary>How the page's cursors are written.</summary>
    public required CursorFormat Cursor { get; init; }

    /// <summary>The most rows to take; includes the extra row.</summary>
    public required int LimitSlot { get; init; }

    /// <summary>Exclusive; null where there is no lower bound.</summary>
    public int? LowerSlot { get; init; }

    /// <summary>Exclusive; null where there is no upper bound.</summary>
    public int? UpperSlot { get; init; }

    /// <summary>The response runs through the order downwards; the rows are given so.</summary>
    public bool Descending { get; init; }

    /// <summary>A page counted from the end: <c>last</c>.</summary>
    public bool Backward { get; init; }

    /// <summary>The order of the scan that the limit cuts; where it is not that of the response, the rows are turned round.</summary>
    public bool ScansDescending => Descending != Backward;

    /// <summary>The limit is one more than the page holds, to see whether there is more.</summary>
    public bool TakesExtraRow { get; init; }

    /// <summary>Asks whether there are rows at or below the lower bound.</summary>
    public bool ProbesBelow { get; init; }

    /// <summary>Asks whether there are rows at or above the upper bound.</summary>
    public bool ProbesAbove { get; init; }

    /// <summary>The rows start with the sort key: its text, or the list that a bound would be.</summary>
    public bool NeedsCursor { get; init; }
}
