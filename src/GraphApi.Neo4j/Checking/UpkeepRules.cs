using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Checking;

/// <summary>What others left out that wrote to a store of ours: without order keys nodes and relationships are not seen.</summary>
internal static class UpkeepRules
{
    private const string Problem = "have no order key, and are not seen: `graphapi store prepare` brings them one";

    public static IEnumerable<GraphRule> Of(GraphModel model) => model.NodeTypes.Select(OfNodes).Concat(model.RelationshipTypes.Select(OfRelationships));

    /// <summary><c>MATCH (n:`Movie`) WHERE n.`_gaKey` IS NULL</c>.</summary>
    private static GraphRule OfNodes(NodeType type) => new(
        type.Name,
        Problem,
        new CypherWriter().Syntax("MATCH (n").Labelled(type, StoreShape.Plain).Syntax(") WHERE ").Property("n", NodeColumns.OrderedKey).Syntax(" IS NULL").ToString(),
        SchemaRules.Example(type, "n"));

    /// <summary><c>MATCH (a)-[r:`ACTED_IN`]->() WHERE r.`_gaO0` IS NULL</c>.</summary>
    private static GraphRule OfRelationships(RelationshipType type) => new(
        type.Name,
        Problem,
        new CypherWriter().Syntax("MATCH (a)-[r:").Identifier(type.Name).Syntax("]->() WHERE ").Property("r", RelationshipColumns.OrderFromStart).Syntax(" IS NULL").ToString(),
        "labels(a)[0] + ' ' + elementId(a)");
}
