using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Checking;

/// <summary>Looks at a whole graph, rule by rule: a count, and a few examples where it is not 0.</summary>
internal sealed class GraphCheck(GraphModel model, BoltClient client)
{
    private const int Examples = 3;

    /// <summary>All that does not fit the schema; in a store of ours, that others left out as well.</summary>
    public async Task<ImmutableArray<StoreFinding>> RunAsync(StoreShape shape, CancellationToken cancellation)
    {
        var rules = SchemaRules.Of(model).Concat(await UnknownRelationshipsAsync(cancellation).ConfigureAwait(false));
        return await FindAsync(shape.IsOurs ? rules.Concat(UpkeepRules.Of(model)) : rules, cancellation).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<StoreFinding>> FindAsync(IEnumerable<GraphRule> rules, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<StoreFinding>();
        foreach (var rule in rules)
        {
            if (await FindAsync(rule, cancellation).ConfigureAwait(false) is { } finding)
                findings.Add(finding);
        }

        return findings.ToImmutable();
    }

    private async Task<StoreFinding?> FindAsync(GraphRule rule, CancellationToken cancellation)
    {
        var count = await client.NumberAsync($"{rule.Match} RETURN count(*) AS found", cancellation).ConfigureAwait(false);
        if (count == 0)
            return null;
        var rows = await client.RowsAsync($"{rule.Match} RETURN DISTINCT {rule.Example} AS example LIMIT {Examples}", cancellation).ConfigureAwait(false);
        return new StoreFinding(rule.Subject, rule.Problem, count, [.. rows.Select(r => (string)r[0]!)]);
    }

    private async Task<IEnumerable<GraphRule>> UnknownRelationshipsAsync(CancellationToken cancellation)
    {
        var names = await client.RowsAsync("CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name ORDER BY name", cancellation)
            .ConfigureAwait(false);
        return names.Select(r => (string)r[0]!).Except(model.RelationshipTypes.Select(t => t.Name), StringComparer.Ordinal).Select(name => new GraphRule(
            name,
            "are of a type that the schema does not name",
            new CypherWriter().Syntax("MATCH (a)-[r:").Identifier(name).Syntax("]->()").ToString(),
            "coalesce(labels(a)[0], 'no label')"));
    }
}
