using GraphApi.Model.Values;

namespace GraphApi.Planning.Stores;

/// <summary>Each statement sees what is committed when it runs.</summary>
internal sealed class CommittedReading(IGraphStore store) : IGraphReading
{
    public ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation) =>
        store.ExecuteAsync(statement, values, consumer, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
