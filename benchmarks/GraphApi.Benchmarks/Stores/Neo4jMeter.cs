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

    private Neo4jMeter(GraphModel model, IGraphStore store, SharedNeo4j shared, BoltClient client)
        : base(model, store) => (_shared, _client) = (shared, client);

    public override string Name => "Neo4j";

    public override string Unit => "Database hits";

    /// <summary>Null where no server is named.</summary>
    public static async Task<StoreMeter?> OpenAsync(GraphModel model, CancellationToken cancellation)
    {
        if (Variable("NEO4J_URI") is not { } uri)
            return null;
        var settings = new BoltSettings(Neo4jUri.Parse(uri), Variable("NEO4J_USER") ?? Variable("NEO4J_USERNAME") ?? "neo4j", Variable("NEO4J_PASSWORD") ?? "");
        var shared = new SharedNeo4j(settings, Mark);
        await shared.ClaimAsync(cancellation);
        return new Neo4jMeter(model, await shared.Voice.OpenEmptyAsync(model, cancellation), shared, new BoltClient(settings));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _shared.ClearAsync(CancellationToken.None);
        await _shared.DisposeAsync();
        await _client.DisposeAsync();
    }

    protected override async Task<long> CountAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation)
    {
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, (Neo4jStatement)statement, values);
        using var result = await _client.RunAsync(new BoltStatement($"PROFILE {statement.Text}", parameters.WrittenMemory), cancellation);
        return Hits(result.Summary.Profile!);
    }

    private static long Hits(IReadOnlyDictionary<string, object?> plan) =>
        (plan.GetValueOrDefault("dbHits") as long? ?? 0)
        + (plan.GetValueOrDefault("children") as IEnumerable<object?> ?? []).OfType<IReadOnlyDictionary<string, object?>>().Sum(Hits);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
