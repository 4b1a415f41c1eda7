using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export;

/// <summary>
/// Looks whether a graph that others wrote can be one of ours, as <c>store prepare</c> does: that keys are there and unique, and relationships told
/// apart, no page of it shows.
/// </summary>
internal static class ForeignGraphCheck
{
    public static async Task RunAsync(IGraphStore store, CancellationToken cancellation)
    {
        var obstacles = (await store.PlanPreparationAsync(cancellation)).Obstacles;
        if (obstacles.IsEmpty)
            return;
        throw new ExportException(
            ExportErrorCodes.GraphUnfit, $"{string.Join('\n', obstacles)}\nWhat others wrote does not fit the schema: mend the graph, or the schema.");
    }
}
