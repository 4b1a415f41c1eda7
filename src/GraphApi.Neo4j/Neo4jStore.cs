using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Checking;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Storage;
using GraphApi.Planning.Import;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j;

/// <summary>The graph in a Neo4j 5 database, reached by Bolt.</summary>
/// <param name="model">What the schema says of it.</param>
/// <param name="settings">Where it is. The time-out of statements is that of operations alone.</param>
public sealed class Neo4jStore(GraphModel model, BoltSettings settings) : IGraphStore
{
    private readonly BoltClient _client = StoreClient.Make(settings);
    private StoreShape _shape = StoreShape.Ours;

    public string Name => "neo4j";

    /// <summary>The server plans about 90 ms a connection when it sees a statement for the first time.</summary>
    public int MaxConnections => 25;

    public bool OrdersByValues => !_shape.IsOurs;

    /// <summary>A graph that others wrote is read as it is.</summary>
    public string? Remark { get; private set; }

    public Task OpenAsync(CancellationToken cancellation) => StoreFailures.MapAsync(settings, async () =>
    {
        _shape = await new StorePreparation(model, _client).OpenAsync(cancellation).ConfigureAwait(false);
        Remark = _shape.IsOurs ? null : await new ForeignGraph(model, _client).DescribeAsync(cancellation).ConfigureAwait(false);
        return true;
    });

    public Task<bool> IsEmptyAsync(CancellationToken cancellation) => StoreFailures.MapAsync(
        settings, async () => !(await StoreState.ReadAsync(_client, cancellation).ConfigureAwait(false)).HasData);

    public Task<long> CountAsync(CancellationToken cancellation) =>
        StoreFailures.MapAsync(settings, () => GraphCount.ReadAsync(model, _client, cancellation));

    public Task<ImmutableArray<StoreFinding>> CheckAsync(CancellationToken cancellation) =>
        StoreFailures.MapAsync(settings, () => new GraphCheck(model, _client).RunAsync(_shape, cancellation));

    public Task<Preparation> PlanPreparationAsync(CancellationToken cancellation) =>
        StoreFailures.MapAsync(settings, () => new GraphAdoption(model, _client).PlanAsync(cancellation));

    public IStoreStatement Compile(OperationPlan plan) => PlanLowering.Lower(plan, _shape);

    public async ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, (Neo4jStatement)statement, values.Span);
        var read = new BoltStatement(statement.Text, parameters.WrittenMemory, Timeout: settings.StatementTimeout);
        try
        {
            using var result = await _client.RunAsync(read, cancellation).ConfigureAwait(false);
            consumer.Consume(new PackStreamRowReader(OnlyRecord(result)));
        }
        catch (BoltException failure)
        {
            throw StoreFailures.Map(settings, failure);
        }
    }

    public Task<ImportResult> ImportAsync(GraphBatch batch, CancellationToken cancellation) =>
        WriteAsync(() => new GraphImport(model, _client).RunAsync(batch, cancellation));

    public Task ImportAsync(IAsyncEnumerable<GraphBatch> batches, IProgress<ImportResult> progress, CancellationToken cancellation) =>
        WriteAsync(async () =>
        {
            await new BatchImport(model, _client).RunAsync(batches, progress, cancellation).ConfigureAwait(false);
            return true;
        });

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private Task<T> WriteAsync<T>(Func<Task<T>> write) => !_shape.IsOurs
        ? throw new StoreException(StoreErrorKind.Incompatible, "The database holds a graph that others wrote, which is read only: import into an empty one.")
        : StoreFailures.MapAsync(settings, write);

    private static ReadOnlySpan<byte> OnlyRecord(BoltResult result) =>
        result.Count == 1 ? result[0] : throw new BoltProtocolException($"The server answered with {result.Count} rows instead of one.");
}
