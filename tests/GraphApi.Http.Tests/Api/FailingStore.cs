using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Http.Tests.Api;

/// <summary>A store that opens, and then fails each time in the same way.</summary>
internal sealed class FailingStore(Exception failure) : IGraphStore
{
    public string Name => "failing";

    public int MaxConnections => 10;

    public Task OpenAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task<bool> IsEmptyAsync(CancellationToken cancellation) => Task.FromException<bool>(failure);

    public Task<ImmutableArray<StoreFinding>> CheckAsync(CancellationToken cancellation) => throw failure;

    public IStoreStatement Compile(OperationPlan plan) => new Statement();

    public ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation) =>
        ValueTask.FromException(failure);

    public Task<ImportResult> ImportAsync(GraphBatch batch, CancellationToken cancellation) => Task.FromException<ImportResult>(failure);

    public ValueTask DisposeAsync() => default;

    private sealed class Statement : IStoreStatement
    {
        public string Text => "";
    }
}
