using System.Collections.Immutable;
using GraphApi.Differential.Evaluation;
using GraphApi.Differential.Generation;
using GraphApi.Differential.Shrinking;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Comparison;

/// <summary>Asks random graphs random operations and compares what the evaluator and the stores say, byte by byte.</summary>
public sealed class DifferentialRun(RunOptions options, IReadOnlyList<StoreVoice> stores, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly List<FailureReport> _failures = [];

    public Coverage Coverage { get; } = new();

    public IReadOnlyList<FailureReport> Failures => _failures;

    /// <summary>Called after each graph.</summary>
    public Action<DifferentialRun>? Progress { get; init; }

    private bool GoesOn => _failures.Count < options.MaxFailures
        && (options.TimeLimit is not { } limit || clock.GetElapsedTime(_start) < limit);

    public async Task RunAsync(CancellationToken cancellation)
    {
        for (var i = 0; i < options.Graphs && GoesOn; i++)
        {
            await RunGraphAsync(options.Schemas[i % options.Schemas.Count], unchecked((options.Seed * 10_007) + i), cancellation);
            Progress?.Invoke(this);
        }
    }

    private async Task RunGraphAsync(ModelSchema schema, int seed, CancellationToken cancellation)
    {
        var batches = RandomGraph.Generate(schema.Model, seed, 4 + (Math.Abs(seed) % 17));
        Operation? failing;
        Difference? difference;
        await using (var loaded = await LoadedGraph.LoadAsync(schema, batches, stores, options.Flaw, cancellation))
        {
            (failing, difference) = await FindDifferenceAsync(schema, loaded, seed, cancellation);
        }

        if (difference is not null)
            await ReportAsync(schema, batches, failing!, difference, cancellation);
    }

    private async Task<(Operation? Failing, Difference? Difference)> FindDifferenceAsync(
        ModelSchema schema, LoadedGraph loaded, int seed, CancellationToken cancellation)
    {
        foreach (var operation in Operations(schema, loaded.Graph, seed).TakeWhile(_ => GoesOn))
        {
            var trace = new EvaluationTrace();
            if (await loaded.CompareAsync(operation, cancellation, trace) is { } difference && !IsKnown(difference))
                return (operation, difference);
            Coverage.Add(operation, trace);
        }

        return (null, null);
    }

    /// <summary>An error is told once a run; of wrong data each may be another mistake.</summary>
    private bool IsKnown(Difference difference) => difference.Kind != "data" && _failures.Any(f => difference.IsLike(f.Case.Difference));

    private IEnumerable<Operation> Operations(ModelSchema schema, MemoryGraph graph, int seed)
    {
        for (var i = 0; i < options.OperationsPerGraph; i++)
        {
            var operation = RandomOperation.Generate(schema.Model, graph, unchecked((seed * 1_009) + i), options.Styles[i % options.Styles.Count]);
            for (var j = 0; j < options.ValuesPerOperation; j++)
                yield return new Operation(operation.Text, operation.DrawVariables(unchecked(seed + (i * 31) + j)));
        }
    }

    private async Task ReportAsync(
        ModelSchema schema, ImmutableArray<GraphBatch> batches, Operation operation, Difference difference, CancellationToken cancellation)
    {
        var shrinker = new Shrinker(schema, OnlyNeeded(difference), options.Flaw, clock);
        var shrunk = await shrinker.ShrinkAsync(batches, operation, difference, options.ShrinkLimit, cancellation);
        _failures.Add(new FailureReport(schema, options.Seed, shrunk));
    }

    /// <summary>While shrinking, stores that agree need not be asked.</summary>
    private List<StoreVoice> OnlyNeeded(Difference difference) => [.. stores.Where(s => s.Name == difference.Store)];
}
