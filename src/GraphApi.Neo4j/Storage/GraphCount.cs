using GraphApi.Model;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Counts nodes by their first label and relationships by their type, which the server knows without looking at them: <c>MATCH (n:`Claim`) RETURN
/// count(*) AS found</c>.
/// </summary>
internal static class GraphCount
{
    public static async Task<long> ReadAsync(GraphModel model, BoltClient client, CancellationToken cancellation)
    {
        var count = 0L;
        foreach (var match in Matches(model))
            count += await client.NumberAsync($"{match} RETURN count(*) AS found", cancellation).ConfigureAwait(false);
        return count;
    }

    private static IEnumerable<string> Matches(GraphModel model) =>
        model.NodeTypes.Select(t => new CypherWriter().Syntax("MATCH (n:").Identifier(Labels.Of(t)).Syntax(")").ToString())
            .Concat(model.RelationshipTypes.Select(t => new CypherWriter().Syntax("MATCH ()-[r:").Identifier(t.Name).Syntax("]->()").ToString()));
}
