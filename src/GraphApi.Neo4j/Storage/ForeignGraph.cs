using System.Globalization;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Storage;

/// <summary>A graph that others wrote: how much of it the schema speaks of, and what reading it lacks.</summary>
internal sealed class ForeignGraph(GraphModel model, BoltClient client)
{
    /// <summary>Counts come from the server's own statistics.</summary>
    public async Task<string> DescribeAsync(CancellationToken cancellation)
    {
        var nodes = 0L;
        foreach (var type in model.NodeTypes)
            nodes += await client.NumberAsync(NodesOf(type), cancellation).ConfigureAwait(false);
        var relationships = 0L;
        foreach (var type in model.RelationshipTypes)
            relationships += await client.NumberAsync(MarkStatements.CountOf(type), cancellation).ConfigureAwait(false);
        return string.Create(CultureInfo.InvariantCulture, $"""
            the graph was written by others and is read as it is: {nodes:N0} nodes and {relationships:N0} relationships of the schema's types.
            `graphapi store prepare` would bring pages that cost their own length, search and import: it adds order keys and indexes.
            """);
    }

    /// <summary><c>RETURN COUNT { (:`Place`) } AS stored</c>.</summary>
    private static string NodesOf(NodeType type) =>
        new CypherWriter().Syntax("RETURN COUNT { (:").Identifier(Labels.Of(type)).Syntax(") } AS stored").ToString();
}
