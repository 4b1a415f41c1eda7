using System.Collections.Immutable;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Plans;

/// <summary>
/// A page of many nodes. Column: a list of <c>rows</c> if <see cref="NeedsRows"/>, then the total if
/// <see cref="SelectsTotalCount"/> (an integer), then whether there are rows at or below the lower bound if
/// <see cref="PageWindow.ProbesBelow"/>, then at or above the upper one if <see cref="PageWindow.ProbesAbove"/> (booleans;
/// SQLite's 1 and 0 count), then the columns of each <see cref="AggregatePart"/> and <see cref="GroupsPart"/> in order. <c>rows</c> is a
/// list of rows in the order of the response, each the list of the cursor's value (a text or a list) if
/// <see cref="PageWindow.NeedsCursor"/>, then the columns of each <see cref="EdgesPart"/> and <see cref="NodesPart"/> in order.
/// </summary>
/// <remarks>Total, probes and aggregates obey <see cref="Filter"/>; the total and aggregates do not obey the window.</remarks>
public sealed record ConnectionStep(ConnectionSource Source, Filter? Filter, PageWindow Window, ImmutableArray<ConnectionPart> Parts)
    : FieldStep
{
    public bool SelectsTotalCount { get; } = Parts.Any(p => p is TotalCountPart or AggregatePart { SelectsCount: true });

    /// <summary>The parts that show rows, in order.</summary>
    public ImmutableArray<RowsPart> RowsParts { get; } = [.. Parts.OfType<RowsPart>()];

    /// <summary>
    /// The rows are the first that is shown, and which of them are shown does not depend on how many came: they can be written while they
    /// are read. Others are read twice.
    /// </summary>
    public bool ShowsRowsAsRead { get; } =
        Parts is [RowsPart, ..] && Parts.Count(p => p is RowsPart) == 1 && !(Window.TakesExtraRow && Window.Backward);

    /// <summary>False where only the total or probes are asked for.</summary>
    public bool NeedsRows => RowsParts.Length > 0 || Window.NeedsCursor || Window.TakesExtraRow;
}
