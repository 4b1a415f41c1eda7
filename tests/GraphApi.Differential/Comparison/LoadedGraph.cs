using System.Collections.Immutable;
using GraphApi.Differential.Evaluation;
using GraphApi.Execution;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphQLParser;

namespace GraphApi.Differential.Comparison;

/// <summary>One graph in the evaluator's memory and in the stores, ready to be asked.</summary>
public sealed class LoadedGraph : IAsyncDisposable
{
    private readonly ModelSchema _schema;
    private readonly EvaluatorFlaw _flaw;
    private readonly List<(string Name, IGraphStore Store, GraphExecutor? Executor, string? Failure)> _stores = [];

    private LoadedGraph(ModelSchema schema, ImmutableArray<GraphBatch> batches, EvaluatorFlaw flaw) =>
        (_schema, _flaw, Graph) = (schema, flaw, MemoryGraph.Of(batches));

    public MemoryGraph Graph { get; }

    public static async Task<LoadedGraph> LoadAsync(
        ModelSchema schema,
        ImmutableArray<GraphBatch> batches,
        IEnumerable<StoreVoice> stores,
        EvaluatorFlaw flaw,
        CancellationToken cancellation)
    {
        var loaded = new LoadedGraph(schema, batches, flaw);
        foreach (var store in stores)
            await loaded.LoadAsync(store, batches, cancellation);
        return loaded;
    }

    /// <summary>Null where all agree. An exception of the evaluator means that the operation is not valid.</summary>
    public async Task<Difference?> CompareAsync(Operation operation, CancellationToken cancellation, EvaluationTrace? trace = null)
    {
        var document = Parser.Parse(operation.Text);
        var expected = Answer.Of(Evaluator.Evaluate(_schema.Model, Graph, document, null, operation.Variables, _flaw, trace));
        var answers = new List<(string Name, Answer Answer)> { ("evaluator", expected) };
        foreach (var store in _stores)
        {
            var answer = await AskAsync(store.Executor, store.Failure, operation, cancellation);
            answers.Add((store.Name, store.Store.OrdersByValues ? answer.WithCursorsOf(expected) : answer));
        }

        var wrong = answers.Find(a => a.Answer.Text != expected.Text && !a.Answer.IsBeyondLimits);
        return wrong == default ? null : new Difference(wrong.Name, wrong.Answer.Kind, answers);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, store, _, _) in _stores)
            await store.DisposeAsync();
    }

    private async Task LoadAsync(StoreVoice voice, ImmutableArray<GraphBatch> batches, CancellationToken cancellation)
    {
        var store = await voice.OpenEmptyAsync(_schema.Model, cancellation);
        try
        {
            foreach (var batch in batches)
                await store.ImportAsync(batch, cancellation);
            if (voice.ReplaceAsync is { } replace)
                store = await replace(store, _schema.Model, cancellation);
            var options = new ExecutionOptions { Timeout = TimeSpan.FromMinutes(5), MaxRows = long.MaxValue };
            _stores.Add((voice.Name, store, new GraphExecutor(_schema.Model, store, options), null));
        }
        catch (StoreException exception)
        {
            _stores.Add((voice.Name, store, null, exception.ToString()));
        }
    }

    private static async Task<Answer> AskAsync(
        GraphExecutor? executor, string? failure, Operation operation, CancellationToken cancellation)
    {
        if (executor is null)
            return new Answer("The import failed.", failure);
        var response = await executor.ExecuteAsync(new GraphRequest(operation.Text, null, operation.Variables), cancellation);
        return Answer.Of(response.Body, response.Failure);
    }
}
