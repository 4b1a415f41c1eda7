using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Support;

/// <summary>A real store that notes the statements it is asked to run.</summary>
internal sealed class RecordingStore(IGraphStore inner) : IGraphStore
{
    public List<(IStoreStatement Statement, GraphValue[] Values)> Runs { get; } = [];

    public string Name => inner.Name;

    public bool OrdersByValues => inner.OrdersByValues;

    public int MaxConnections => inner.MaxConnections;

    public Task OpenAsync(CancellationToken cancellation) => inner.OpenAsync(cancellation);

    public Task<bool> IsEmptyAsync(CancellationToken cancellation) => inner.IsEmptyAsync(cancellation);

    public Task<ImmutableArray<StoreFinding>> CheckAsync(CancellationToken cancellation) => inner.CheckAsync(cancellation);

    public IStoreStatement Compile(OperationPlan plan) => inner.Compile(plan);

    public ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        Runs.Add((statement, values.ToArray()));
        return inner.ExecuteAsync(statement, values, consumer, cancellation);
    }

    public Task<ImportResult> ImportAsync(GraphBatch batch, CancellationToken cancellation) => inner.ImportAsync(batch, cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
