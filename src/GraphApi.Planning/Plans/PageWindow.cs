namespace GraphApi.Planning.Plans;

/// <summary>
/// Which rows a page holds, in terms of the sort key: those strictly above <see cref="LowerSlot"/> and strictly below
/// <see cref="UpperSlot"/>, scanned from one end, at most <see cref="LimitSlot"/> of them.
/// </summary>
public sealed record PageWindow
{
    /// <summary>The most rows to take; includes the extra row.</summary>
    public required int LimitSlot { get; init; }

    /// <summary>Exclusive; null where there is no lower bound.</summary>
    public int? LowerSlot { get; init; }

    /// <summary>Exclusive; null where there is no upper bound.</summary>
    public int? UpperSlot { get; init; }

    /// <summary>The order of the response; the rows are given in it.</summary>
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

    /// <summary>The rows start with the sort key.</summary>
    public bool NeedsCursor { get; init; }
}
