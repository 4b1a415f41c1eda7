using GraphApi.Benchmarks.Load;
using GraphApi.Differential.Comparison;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;
using GraphApi.Planning.Stores;

namespace GraphApi.Benchmarks.Stores;

/// <summary>
/// Neo4j at NEO4J_URI, in a database that is empty or carries the tests' mark; its work is the database hits of PROFILE, all operators
/// together.
/// </summary>
internal sealed class Neo4jMeter : StoreMeter
{
    private const string Mark = "_GaTests";
    private readonly SharedNeo4j _shared;
    private readonly BoltClient _client;
    private readonly bool _keeps;

    private Neo4jMeter(GraphModel model, IGraphStore store, SharedNeo4j shared, BoltClient client, bool keeps)
        : base(model, store) => (_shared, _client, _keeps) = (shared, client, keeps);

    public override string Name => "Neo4j";

    public override string Unit => "Database hits";

    /// <summary>Null where no server is named.</summary>
    /// <param name="keeps">Whether the data stays, and what an earlier run left is taken.</param>
    public static async Task<StoreMeter?> OpenAsync(GraphModel model, CancellationToken cancellation, bool keeps = false)
    {
        if (Variable("NEO4J_URI") is not { } uri)
            return null;
        var settings = new BoltSettings(Neo4jUri.Parse(uri), Variable("NEO4J_USER") ?? Variable("NEO4J_USERNAME") ?? "neo4j", Variable("NEO4J_PASSWORD") ?? "");
        var shared = new SharedNeo4j(settings, Mark);
        await shared.ClaimAsync(cancellation);
        var store = keeps ? new Neo4jStore(model, settings) : await shared.Voice.OpenEmptyAsync(model, cancellation);
        if (keeps)
            await store.OpenAsync(cancellation);
        return new Neo4jMeter(model, store, shared, new BoltClient(settings), keeps);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!_keeps)
            await _shared.ClearAsync(CancellationToken.None);
        await _shared.DisposeAsync();
        await _client.DisposeAsync();
    }

    /// <summary>By the same Bolt client, its parameters encoded once.</summary>
    protected override Contender Raw(IStoreStatement statement, GraphValue[] values)
    {
        var request = new BoltStatement(statement.Text, Encode(statement, values));
        return new Contender("raw statement", async (_, cancellation) =>
        {
            using var result = await _client.RunAsync(request, cancellation);
        });
    }

    protected override async Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation)
    {
        using var result = await _client.RunAsync(new BoltStatement($"PROFILE {statement.Text}", Encode(statement, values)), cancellation);
        return Hits(result.Summary.Profile!);
    }

    private static byte[] Encode(IStoreStatement statement, GraphValue[] values)
    {
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, (Neo4jStatement)statement, values);
        return parameters.WrittenMemory.ToArray();
    }

    private static long Hits(IReadOnlyDictionary<string, object?> plan) =>
        (plan.GetValueOrDefault("dbHits") as long? ?? 0)
        + (plan.GetValueOrDefault("children") as IEnumerable<object?> ?? []).OfType<IReadOnlyDictionary<string, object?>>().Sum(Hits);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
