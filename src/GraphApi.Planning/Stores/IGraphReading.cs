using GraphApi.Model.Values;

namespace GraphApi.Planning.Stores;

/// <summary>Statements run one after the other by one who reads the whole graph. A store that can shows all of them one state of it.</summary>
public interface IGraphReading : IAsyncDisposable
{
    /// <summary>As <see cref="IGraphStore.ExecuteAsync"/>.</summary>
    ValueTask ExecuteAsync(IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation);
}
