using System.Collections.Immutable;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage;

namespace GraphApi.Neo4j.Discovery;

/// <summary>
/// Reads what a database holds: labels with their properties, relationships with their ends. Counts come from the server's own
/// statistics, everything else from a sample of each label and type. The server's db.schema.nodeTypeProperties() would tell most
/// of it too, but it reads the whole graph, and does not say how many values have which type.
/// </summary>
internal sealed class GraphSurvey(BoltClient client, long sample, CancellationToken cancellation)
{
    public async Task<(ImmutableArray<SurveyedLabels> Labels, ImmutableArray<SurveyedRelationship> Relationships)> ReadAsync()
    {
        var labels = new List<SurveyedLabels>();
        var unique = await UniqueAsync().ConfigureAwait(false);
        foreach (var type in TypeChoice.Of(await LabelSetsAsync().ConfigureAwait(false)))
            labels.Add(await LabelsAsync(type, unique).ConfigureAwait(false));
        var relationships = new List<SurveyedRelationship>();
        foreach (var row in await RowsAsync("CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name ORDER BY name").ConfigureAwait(false))
            relationships.Add(await RelationshipAsync((string)row[0]!).ConfigureAwait(false));
        return ([.. labels], [.. relationships.Where(r => r.Count > 0)]);
    }

    private async Task<List<LabelSet>> LabelSetsAsync()
    {
        var sets = new List<LabelSet>();
        foreach (var row in await RowsAsync("CALL db.labels() YIELD label RETURN label ORDER BY label").ConfigureAwait(false))
        {
            var label = (string)row[0]!;
            if (label is StoreLayout.Mark or StoreLayout.TestMark)
                continue;
            var text = new CypherWriter().Syntax("MATCH (n:").Identifier(label)
                .Syntax(") WITH n LIMIT $sample RETURN labels(n) AS labels, count(*) AS nodes").ToString();
            sets.AddRange((await RowsAsync(text).ConfigureAwait(false)).Select(r => LabelSet.Of(r[0], (long)r[1]!)));
        }

        return [.. sets.DistinctBy(s => string.Join('\0', s.Labels), StringComparer.Ordinal)];
    }

    /// <summary>Single properties under a uniqueness constraint, by label.</summary>
    private async Task<ILookup<string, string>> UniqueAsync()
    {
        const string statement = """
            SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
            WHERE entityType = 'NODE' AND (type CONTAINS 'UNIQUENESS' OR type = 'NODE_KEY') AND size(properties) = 1
            RETURN labelsOrTypes[0] AS label, properties[0] AS property
            """;
        return (await RowsAsync(statement).ConfigureAwait(false)).ToLookup(r => (string)r[0]!, r => (string)r[1]!, StringComparer.Ordinal);
    }

    private async Task<SurveyedLabels> LabelsAsync(ImmutableArray<string> labels, ILookup<string, string> constrained)
    {
        var nodes = await client.NumberAsync(Match(labels[0]).Syntax(" RETURN count(*) AS nodes").ToString(), cancellation).ConfigureAwait(false);
        var properties = await PropertiesAsync(Match(labels[0])).ConfigureAwait(false);
        var sampled = Math.Min(nodes, sample);
        var unique = new List<string>();
        foreach (var property in properties.Where(p => p.Count == sampled && p.Types.Keys.All(t => t is "STRING" or "INTEGER")))
        {
            var isConstrained = labels.Any(l => constrained[l].Contains(property.Name));
            var isNamedSo = property.Name is "key" or "id" && sampled == nodes;
            if (isConstrained || (isNamedSo && await IsUniqueAsync(labels[0], property.Name).ConfigureAwait(false)))
                unique.Add(property.Name);
        }

        return new SurveyedLabels(labels, nodes, sampled, properties, [.. unique]);
    }

    private async Task<bool> IsUniqueAsync(string label, string property)
    {
        var text = Match(label).Syntax(" WITH n LIMIT $sample RETURN count(DISTINCT ").Property("n", property).Syntax(") = count(*) AS isUnique");
        return (bool)(await RowsAsync(text.ToString()).ConfigureAwait(false))[0][0]!;
    }

    private async Task<SurveyedRelationship> RelationshipAsync(string name)
    {
        CypherWriter Match(string variables) =>
            new CypherWriter().Syntax($"MATCH (a)-[n:").Identifier(name).Syntax($"]->(b) WITH {variables} LIMIT $sample");

        var count = await client.NumberAsync(
            new CypherWriter().Syntax("MATCH ()-[n:").Identifier(name).Syntax("]->() RETURN count(*) AS found").ToString(), cancellation).ConfigureAwait(false);
        var ends = await RowsAsync(Match("a, b").Syntax(" RETURN DISTINCT labels(a) AS start, labels(b) AS end").ToString()).ConfigureAwait(false);
        var parallel = await RowsAsync(
            Match("a, b").Syntax(" WITH a, b, count(*) AS parallel WHERE parallel > 1 RETURN 1 AS found LIMIT 1").ToString()).ConfigureAwait(false);
        return new SurveyedRelationship(
            name,
            count,
            Math.Min(count, sample),
            [.. ends.Select(e => (LabelSet.Of(e[0], 0), LabelSet.Of(e[1], 0)))],
            await PropertiesAsync(new CypherWriter().Syntax("MATCH ()-[n:").Identifier(name).Syntax("]->()")).ConfigureAwait(false),
            parallel.Count > 0);
    }

    private async Task<ImmutableArray<SurveyedProperty>> PropertiesAsync(CypherWriter match)
    {
        var rows = await RowsAsync(match.Syntax("""
             WITH n LIMIT $sample UNWIND keys(n) AS name
            RETURN name, valueType(n[name]) AS type, count(*) AS found, count(CASE WHEN n[name] > 2147483647 OR n[name] < -2147483648 THEN 1 END) AS large
            ORDER BY name, type
            """).ToString()).ConfigureAwait(false);
        return
        [
            .. rows.GroupBy(r => (string)r[0]!, StringComparer.Ordinal).Select(g => new SurveyedProperty(
                g.Key,
                g.ToDictionary(r => ((string)r[1]!).Replace(" NOT NULL", "", StringComparison.Ordinal), r => (long)r[2]!),
                g.Any(r => (long)r[3]! > 0))),
        ];
    }

    private static CypherWriter Match(string label) => new CypherWriter().Syntax("MATCH (n:").Identifier(label).Syntax(")");

    private Task<List<List<object?>>> RowsAsync(string statement) => client.RowsAsync(statement, cancellation, ("sample", sample));
}
