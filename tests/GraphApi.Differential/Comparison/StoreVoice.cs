using GraphApi.Model;
using GraphApi.Planning.Stores;

namespace GraphApi.Differential.Comparison;

/// <summary>A store that takes part: its name, and how to come by an empty, open one.</summary>
public sealed record StoreVoice(string Name, Func<GraphModel, CancellationToken, Task<IGraphStore>> OpenEmptyAsync)
{
    /// <summary>Makes another of the filled store, which is then asked in its place: one that others filled, say.</summary>
    public Func<IGraphStore, GraphModel, CancellationToken, Task<IGraphStore>>? ReplaceAsync { get; init; }
}
