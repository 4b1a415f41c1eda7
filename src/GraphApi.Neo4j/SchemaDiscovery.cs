using System.Globalization;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Discovery;
using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage;

namespace GraphApi.Neo4j;

/// <summary>Writes a first schema of what a Neo4j holds, to be read and changed by a person; it serves as it is.</summary>
public static class SchemaDiscovery
{
    /// <summary>How many nodes of a label, and relationships of a type, are looked at.</summary>
    public const long Sample = 10_000;

    /// <returns>The text of a schema file without errors; it declares nothing where the database is empty.</returns>
    public static Task<string> WriteAsync(BoltSettings settings, CancellationToken cancellation) => StoreFailures.MapAsync(settings, async () =>
    {
        await using var client = StoreClient.Make(settings);
        var (labels, relationships) = await new GraphSurvey(client, Sample, cancellation).ReadAsync().ConfigureAwait(false);
        var draft = await SchemaDraft.MakeAsync(labels, relationships, IsSingleAsync).ConfigureAwait(false);
        return new DraftText(draft, Heading).Write();

        // Every node is looked at, not a sample alone, since a field to one would hide the others.
        async Task<bool> IsSingleAsync(SurveyedRelationship relationship, bool isOut, SurveyedLabels start, SurveyedLabels end)
        {
            var text = new CypherWriter().Syntax("MATCH (n:").Identifier(start.Labels[0]).Syntax(") WHERE COUNT { (n)").Syntax(isOut ? "-[:" : "<-[:")
                .Identifier(relationship.Name).Syntax(isOut ? "]->(:" : "]-(:").Identifier(end.Labels[0]).Syntax(") } > 1 RETURN 1 AS found LIMIT 1");
            return (await client.RowsAsync(text.ToString(), cancellation).ConfigureAwait(false)).Count == 0;
        }
    });

    private static string Heading => string.Create(CultureInfo.InvariantCulture, $"""
        A first schema of what the database holds, by `graphapi schema from-store`: read it and change it.
        It looked at {Sample:N0} nodes of each label and relationships of each type; `!` stands where it saw all and each has the value.
        """);
}
