using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Stores;

/// <summary>
/// A store of the graph: the seam between what is asked and how it is found. All members may be called from many threads at once.
/// Failures are a <see cref="StoreException"/>.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>What users call it: <c>sqlite</c>, <c>neo4j</c>.</summary>
    string Name { get; }

    /// <summary>How many connections one operation may have, for the sake of the store's planner.</summary>
    int MaxConnections { get; }

    /// <summary>
    /// True where the store keeps no order of its own, as one that others filled: then orders, and cursors, hold all values that tell rows
    /// apart. Known once it is open.
    /// </summary>
    bool OrdersByValues => false;

    /// <summary>What an operator should know of the store once it is open; null where there is nothing.</summary>
    string? Remark => null;

    /// <summary>
    /// Opens the store; prepares it (tables, constraints, indexes) where it is empty. Refuses one that is foreign, newer, or
    /// does not fit the model.
    /// </summary>
    Task OpenAsync(CancellationToken cancellation);

    Task<bool> IsEmptyAsync(CancellationToken cancellation);

    /// <summary>About how many nodes and relationships there are, together; 0 where that is not known.</summary>
    Task<long> CountAsync(CancellationToken cancellation) => Task.FromResult(0L);

    /// <summary>Looks at everything that the open store holds, and tells what does not fit the schema.</summary>
    Task<ImmutableArray<StoreFinding>> CheckAsync(CancellationToken cancellation);

    /// <summary>
    /// What would make the open store quick to read, which others filled or write to. A store that no one else writes to has nothing to do.
    /// </summary>
    Task<Preparation> PlanPreparationAsync(CancellationToken cancellation) => Task.FromResult(Preparation.None);

    /// <summary>Writes the plan in the store's language; pure, no round trip.</summary>
    IStoreStatement Compile(OperationPlan plan);

    /// <summary>Runs the statement once and gives its one row to the consumer. <paramref name="values"/> has a value a slot.</summary>
    ValueTask ExecuteAsync(IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation);

    /// <summary>Begins to read the whole graph, statement by statement: in one snapshot, unless the store has none.</summary>
    ValueTask<IGraphReading> BeginReadingAsync(CancellationToken cancellation) => ValueTask.FromResult<IGraphReading>(new CommittedReading(this));

    /// <summary>Writes all of it or, on any failure, nothing. Nodes and relationships that are there already are updated.</summary>
    Task<ImportResult> ImportAsync(GraphBatch batch, CancellationToken cancellation);

    /// <summary>
    /// Writes batches as they come, and reports each. Of the batch that fails nothing is written; those before it are, unless the store was
    /// empty and can take all back.
    /// </summary>
    async Task ImportAsync(IAsyncEnumerable<GraphBatch> batches, IProgress<ImportResult> progress, CancellationToken cancellation)
    {
        await foreach (var batch in batches.WithCancellation(cancellation).ConfigureAwait(false))
            progress.Report(await ImportAsync(batch, cancellation).ConfigureAwait(false));
    }
}
