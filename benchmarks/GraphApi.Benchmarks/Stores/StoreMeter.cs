using System.Text.Json;
using GraphApi.Benchmarks.Load;
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
    /// <summary>A measurement waits for what it measures.</summary>
    public static readonly ExecutionOptions Patient = new() { Timeout = TimeSpan.FromMinutes(10), MaxPageSize = int.MaxValue };

    private const int Runs = 9;
    private const int MostRows = 1_000;

    public abstract string Name { get; }

    /// <summary>What its work is counted in.</summary>
    public abstract string Unit { get; }

    public IGraphStore Store => store;

    /// <summary>The statement of an operation, run with nothing of ours around it but the way to the store.</summary>
    public Contender Raw(string operation, IReadOnlyDictionary<string, object?> variables)
    {
        var (statement, values) = Compile(operation, variables);
        return Raw(statement, values);
    }

    /// <summary>The operation, by the executor.</summary>
    public Contender Executor(string operation, IReadOnlyDictionary<string, object?> variables)
    {
        var request = new GraphRequest(operation, null, variables);
        var executor = new GraphExecutor(model, store, Patient);
        return new Contender("executor", async (_, cancellation) => Refuse(await executor.ExecuteAsync(request, cancellation)));
    }

    /// <summary>Runs an operation without variables, warm.</summary>
    public async Task<Measurement> MeasureAsync(string operation, CancellationToken cancellation)
    {
        var (statement, values) = Compile(operation, new Dictionary<string, object?>());
        var times = new List<TimeSpan>();
        for (var i = 0; i <= Runs; i++)
        {
            var start = TimeProvider.System.GetTimestamp();
            await store.ExecuteAsync(statement, values, NoConsumer.Instance, cancellation);
            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        return new Measurement(await CountAsync(statement, values, cancellation), times.Skip(1).Order().ElementAt(Runs / 2));
    }

    /// <summary>A cursor of the answer's <c>pageInfo</c>.</summary>
    public async Task<string> CursorAsync(string operation, string name, CancellationToken cancellation)
    {
        var executor = new GraphExecutor(model, store, Patient);
        using var response = await executor.ExecuteAsync(new GraphRequest(operation), cancellation);
        using var answer = JsonDocument.Parse(response.Body);
        var root = answer.RootElement.GetProperty("data").EnumerateObject().Single();
        var connection = root.NameEquals("place") ? root.Value.GetProperty("claims") : root.Value;
        return connection.GetProperty("pageInfo").GetProperty(name).GetString()!;
    }

    public virtual async ValueTask DisposeAsync() => await store.DisposeAsync();

    protected abstract Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation);

    protected abstract Contender Raw(IStoreStatement statement, GraphValue[] values);

    /// <summary>A refusal is quick, and no measurement.</summary>
    private static void Refuse(GraphResponse response)
    {
        using (response)
            if (!response.Errors.IsEmpty)
                throw new InvalidOperationException(response.Errors[0].Message, response.Failure);
    }

    private (IStoreStatement Statement, GraphValue[] Values) Compile(string operation, IReadOnlyDictionary<string, object?> variables)
    {
        var document = Parser.Parse(operation);
        var context = new BindingContext(
            model, document, (GraphQLOperationDefinition)document.Definitions[0], variables, new BindingLimits { MaxPageSize = MostRows });
        var bound = OperationBinder.Bind(context);
        return (store.Compile(bound.Plan), bound.ReadValues(variables));
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
