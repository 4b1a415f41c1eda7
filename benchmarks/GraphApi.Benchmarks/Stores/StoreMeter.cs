using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Stores;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Benchmarks.Stores;

/// <summary>A store whose work can be counted.</summary>
internal abstract class StoreMeter(GraphModel model, IGraphStore store) : IAsyncDisposable
{
    private const int Runs = 9;
    private const int MostRows = 1_000;

    public abstract string Name { get; }

    /// <summary>What its work is counted in.</summary>
    public abstract string Unit { get; }

    public IGraphStore Store => store;

    /// <summary>Runs an operation without variables, warm.</summary>
    public async Task<Measurement> MeasureAsync(string operation, CancellationToken cancellation)
    {
        var (statement, values) = Compile(operation);
        var times = new List<TimeSpan>();
        for (var i = 0; i <= Runs; i++)
        {
            var start = TimeProvider.System.GetTimestamp();
            await store.ExecuteAsync(statement, values, NoConsumer.Instance, cancellation);
            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        return new Measurement(await CountAsync(statement, values, cancellation), times.Skip(1).Order().ElementAt(Runs / 2));
    }

    /// <summary>The first <c>startCursor</c> of the answer.</summary>
    public async Task<string> StartCursorAsync(string operation, CancellationToken cancellation)
    {
        var response = await new GraphExecutor(model, store, new ExecutionOptions()).ExecuteAsync(new GraphRequest(operation), cancellation);
        using var answer = JsonDocument.Parse(response.Body);
        var data = answer.RootElement.GetProperty("data");
        var connection = data.TryGetProperty("place", out var place) ? place.GetProperty("claims") : data.GetProperty("claims");
        return connection.GetProperty("pageInfo").GetProperty("startCursor").GetString()!;
    }

    public virtual async ValueTask DisposeAsync() => await store.DisposeAsync();

    protected abstract Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation);

    private (IStoreStatement Statement, GraphValue[] Values) Compile(string operation)
    {
        var document = Parser.Parse(operation);
        var context = new BindingContext(
            model, document, (GraphQLOperationDefinition)document.Definitions[0], new Dictionary<string, object?>(), new BindingLimits { MaxPageSize = MostRows });
        var bound = OperationBinder.Bind(context);
        return (store.Compile(bound.Plan), bound.ReadValues(new Dictionary<string, object?>()));
    }

    protected sealed class NoConsumer : IRowConsumer
    {
        public static NoConsumer Instance { get; } = new();

        public void Consume<TReader>(TReader row)
            where TReader : struct, IRowReader, allows ref struct
        {
        }
    }
}
