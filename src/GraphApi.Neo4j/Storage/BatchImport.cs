using GraphApi.Model;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes batches as they come. A store that is empty and gets more than one does without the indexes of pages until all rows are there: to make
/// them at once costs a fraction of keeping them in step. Until then pages are sorted, and if nobody is left to make them, whoever opens
/// the store next does.
/// </summary>
internal sealed class BatchImport(GraphModel model, BoltClient client)
{
    private readonly GraphImport _import = new(model, client);
    private readonly StorePreparation _preparation = new(model, client);

    private bool _lacksIndexes;

    public async Task RunAsync(IAsyncEnumerable<GraphBatch> batches, IProgress<ImportResult> progress, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(batches, progress, cancellation).ConfigureAwait(false);
            if (_lacksIndexes)
                await _preparation.CreateIndexesAsync(cancellation).ConfigureAwait(false);
        }
        catch when (_lacksIndexes)
        {
            await TryOrderIndexesAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task WriteAsync(IAsyncEnumerable<GraphBatch> batches, IProgress<ImportResult> progress, CancellationToken cancellation)
    {
        var isFirst = !(await StoreState.ReadAsync(client, cancellation).ConfigureAwait(false)).HasData;
        var written = 0;
        await foreach (var batch in batches.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (isFirst && written++ == 1)
                await DropIndexesAsync(cancellation).ConfigureAwait(false);
            progress.Report(await _import.RunAsync(batch, cancellation).ConfigureAwait(false));
        }
    }

    private Task DropIndexesAsync(CancellationToken cancellation)
    {
        _lacksIndexes = true;
        return _preparation.DropPageIndexesAsync(cancellation);
    }

    /// <summary>The server fills them while the failure is told, which is what stopped the import and nothing else.</summary>
    private async Task TryOrderIndexesAsync()
    {
        try
        {
            await _preparation.OrderIndexesAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is BoltException or StoreException)
        {
            // Whoever opens the store next makes them.
        }
    }
}
