using System.Collections.Immutable;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Evaluation;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Shrinking;

/// <summary>
/// Makes a failing case smaller step by step, as long as the same kind of difference stays and time is left: the operation first,
/// since that needs no import, then the graph, then the operation again.
/// </summary>
public sealed class Shrinker(ModelSchema schema, IReadOnlyList<StoreVoice> stores, EvaluatorFlaw flaw, TimeProvider clock)
{
    private ImmutableArray<GraphBatch> _batches;
    private Operation _operation = null!;
    private Difference _difference = null!;
    private long _start;
    private TimeSpan _limit;

    public async Task<ShrunkCase> ShrinkAsync(
        ImmutableArray<GraphBatch> batches, Operation operation, Difference difference, TimeSpan limit, CancellationToken cancellation)
    {
        (_batches, _operation, _difference, _start, _limit) = (batches, operation, difference, clock.GetTimestamp(), limit);
        await ShrinkOperationAsync(cancellation);
        await ShrinkGraphAsync(cancellation);
        await ShrinkOperationAsync(cancellation);
        return new ShrunkCase(MemoryGraph.Of(_batches), _batches, _operation, _difference);
    }

    private bool HasTime => clock.GetElapsedTime(_start) < _limit;

    private async Task ShrinkOperationAsync(CancellationToken cancellation)
    {
        await using var loaded = await LoadAsync(_batches, cancellation);
        while (HasTime && await TryAnyAsync(loaded, DocumentEdits.Smaller(_operation.Text).Select(t => _operation with { Text = t }), cancellation))
        {
        }

        while (HasTime && await TryAnyAsync(loaded, VariableEdits.Smaller(_operation.Variables).Select(v => _operation with { Variables = v }), cancellation))
        {
        }
    }

    private Task<LoadedGraph> LoadAsync(ImmutableArray<GraphBatch> batches, CancellationToken cancellation) =>
        LoadedGraph.LoadAsync(schema, batches, stores, flaw, cancellation);

    private async Task<bool> TryAnyAsync(LoadedGraph loaded, IEnumerable<Operation> candidates, CancellationToken cancellation)
    {
        foreach (var candidate in candidates.TakeWhile(_ => HasTime))
        {
            if (await CompareAsync(loaded, candidate, cancellation) is not { } found)
                continue;
            (_operation, _difference) = (candidate, found);
            return true;
        }

        return false;
    }

    /// <summary>After a step that holds, goes on behind it; from the start again only when a whole round has ended.</summary>
    private async Task ShrinkGraphAsync(CancellationToken cancellation)
    {
        if (_batches.Length > 1)
            await TryGraphAsync([MemoryGraph.Of(_batches).ToBatch()], cancellation);
        var shrunk = true;
        while (shrunk && HasTime)
        {
            shrunk = false;
            var skip = 0;
            while (HasTime && GraphEdits.Smaller(_batches).Skip(skip).FirstOrDefault() is { IsDefault: false } candidate)
            {
                if (await TryGraphAsync(candidate, cancellation))
                    shrunk = true;
                else
                    skip++;
            }
        }
    }

    private async Task<bool> TryGraphAsync(ImmutableArray<GraphBatch> candidate, CancellationToken cancellation)
    {
        await using var loaded = await LoadAsync(candidate, cancellation);
        if (await CompareAsync(loaded, _operation, cancellation) is not { } found)
            return false;
        (_batches, _difference) = (candidate, found);
        return true;
    }

    /// <summary>Null where the candidate is no valid operation or does not fail in the same way.</summary>
    private async Task<Difference?> CompareAsync(LoadedGraph loaded, Operation candidate, CancellationToken cancellation)
    {
        try
        {
            var found = await loaded.CompareAsync(candidate, cancellation);
            return _difference.IsLike(found) ? found : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }
}
