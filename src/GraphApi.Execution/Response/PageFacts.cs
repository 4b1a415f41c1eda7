using GraphApi.Planning.Plans;

namespace GraphApi.Execution.Response;

/// <summary>What is known of a page once its column is read.</summary>
internal readonly record struct PageFacts(PageWindow Window, int RowCount, long Limit, long Total, bool HasBelow, bool HasAbove)
{
    /// <summary>The rows that the page shows; the extra row, if it came, is not among them.</summary>
    public int Shown => IsCut ? RowCount - 1 : RowCount;

    /// <summary>The index of the first row that the page shows: counted from the end, the extra row comes first.</summary>
    public int First => IsCut && Window.Backward ? 1 : 0;

    public bool HasNextPage => (IsCut && !Window.Backward) || (Window.Descending ? HasBelow : HasAbove);

    public bool HasPreviousPage => (IsCut && Window.Backward) || (Window.Descending ? HasAbove : HasBelow);

    /// <summary>The limit left rows out.</summary>
    private bool IsCut => Window.TakesExtraRow && RowCount == Limit;
}
