using GraphApi.Model;
using GraphApi.Planning.Stores;

namespace GraphApi.Differential.Comparison;

/// <summary>A store that takes part: its name, and how to come by an empty, open one.</summary>
public sealed record StoreVoice(string Name, Func<GraphModel, CancellationToken, Task<IGraphStore>> OpenEmptyAsync)
{
    /// <summary>Makes of a filled store one that others filled.</summary>
    public Func<IGraphStore, GraphModel, CancellationToken, Task<IGraphStore>>? DisownAsync { get; init; }
}
