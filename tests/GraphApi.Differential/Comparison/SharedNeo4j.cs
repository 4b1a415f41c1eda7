using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Stores;

namespace GraphApi.Differential.Comparison;

/// <summary>
/// A Neo4j whose one database each graph has for itself in turn. <paramref name="mark"/> is the label of the one node that stays, and
/// that tells a database whose data may go.
/// </summary>
public sealed class SharedNeo4j(BoltSettings settings, string mark) : IAsyncDisposable
{
    private readonly BoltClient _client = new(settings);
    private GraphModel? _prepared;

    public StoreVoice Voice => new("neo4j", OpenEmptyAsync);

    /// <summary>The same graph without anything that tells it from one that others wrote.</summary>
    public StoreVoice ForeignVoice => new("neo4j of others", OpenEmptyAsync) { ReplaceAsync = DisownAsync };

    /// <summary>That graph after it was prepared: all of what it lacked is made again.</summary>
    public StoreVoice PreparedVoice => new("neo4j of others, prepared", OpenEmptyAsync) { ReplaceAsync = PrepareAsync };

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    /// <summary>Refuses a database that holds data and does not carry the mark; an empty one gets it.</summary>
    public async Task ClaimAsync(CancellationToken cancellation)
    {
        var labels = await NamesAsync($"MATCH (n) RETURN DISTINCT CASE WHEN n:{mark} THEN '{mark}' ELSE 'data' END", cancellation);
        if (labels.Count > 0 && !labels.Contains(mark))
            throw new InvalidOperationException($"The database holds data and no node labelled {mark}: it is not for tests.");
        await RunAsync($"MERGE (n:{mark})", cancellation);
    }

    /// <summary>Leaves no data, and nothing that was prepared for another schema.</summary>
    public async Task ClearAsync(CancellationToken cancellation)
    {
        await DeleteAsync(cancellation);
        await DropIndexesAsync(cancellation);
    }

    private async Task DropIndexesAsync(CancellationToken cancellation)
    {
        foreach (var name in await NamesAsync("SHOW CONSTRAINTS YIELD name RETURN name", cancellation))
            await RunAsync($"DROP CONSTRAINT `{name}`", cancellation);
        foreach (var name in await NamesAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", cancellation))
            await RunAsync($"DROP INDEX `{name}`", cancellation);
    }

    private async Task<IGraphStore> OpenEmptyAsync(GraphModel model, CancellationToken cancellation)
    {
        if (_prepared != model)
            await ClearAsync(cancellation);
        else
            await DeleteAsync(cancellation);
        _prepared = model;
        var store = new Neo4jStore(model, settings);
        await store.OpenAsync(cancellation);
        return store;
    }

    private async Task<IGraphStore> DisownAsync(IGraphStore filled, GraphModel model, CancellationToken cancellation)
    {
        await filled.DisposeAsync();
        _prepared = null;
        await DropIndexesAsync(cancellation);
        await RunAsync("MATCH (n:_GaStore) DELETE n", cancellation);
        foreach (var shared in model.SharedTypes)
            await RunAsync($"MATCH (n:`{shared.Name}`) REMOVE n:`{shared.Name}`", cancellation);
        foreach (var name in await NamesAsync("CALL db.propertyKeys() YIELD propertyKey AS name WHERE name STARTS WITH '_ga' RETURN name", cancellation))
        {
            var escaped = name.Replace("`", "``", StringComparison.Ordinal);
            await RunAsync($"MATCH (n) REMOVE n.`{escaped}`", cancellation);
            await RunAsync($"MATCH ()-[r]->() REMOVE r.`{escaped}`", cancellation);
        }

        var store = new Neo4jStore(model, settings);
        await store.OpenAsync(cancellation);
        return store;
    }

    private async Task<IGraphStore> PrepareAsync(IGraphStore filled, GraphModel model, CancellationToken cancellation)
    {
        await using (var foreign = await DisownAsync(filled, model, cancellation))
        {
            var preparation = await foreign.PlanPreparationAsync(cancellation);
            if (!preparation.Obstacles.IsEmpty)
                throw new InvalidOperationException(string.Join('\n', preparation.Obstacles));
            foreach (var step in preparation.Steps)
                await step.RunAsync(static _ => { }, cancellation);
        }

        var store = new Neo4jStore(model, settings);
        await store.OpenAsync(cancellation);
        return store;
    }

    /// <summary>In parts, relationships first: the server holds what a transaction changes in memory.</summary>
    private async Task DeleteAsync(CancellationToken cancellation)
    {
        await RunAsync("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS", cancellation);
        await RunAsync($"MATCH (n) WHERE NOT n:{mark} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 10000 ROWS", cancellation);
    }

    private async Task RunAsync(string cypher, CancellationToken cancellation)
    {
        using var result = await _client.RunAsync(new BoltStatement(cypher, Mode: AccessMode.Write), cancellation);
    }

    private async Task<List<string>> NamesAsync(string cypher, CancellationToken cancellation)
    {
        using var result = await _client.RunAsync(new BoltStatement(cypher), cancellation);
        var names = new List<string>();
        for (var i = 0; i < result.Count; i++)
        {
            var record = new PackStreamReader(result[i]);
            record.ReadListHeader();
            names.Add(record.ReadString());
        }

        return names;
    }
}
