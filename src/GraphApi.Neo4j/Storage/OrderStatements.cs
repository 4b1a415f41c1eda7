using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Storage;

/// <summary>The statements that fill orders which are to be kept from now on.</summary>
internal static class OrderStatements
{
    /// <summary><c>UNWIND $rows AS row MATCH (n:`Place` {`key`: row[0]}) SET n.`_gaP_name` = row[1]</c>.</summary>
    public static string Write(NodeType type, IReadOnlyList<ScalarField> fields)
    {
        var text = new CypherWriter().Syntax("UNWIND $rows AS row MATCH (n:").Identifier(Labels.Of(type))
            .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) SET ");
        for (var i = 0; i < fields.Count; i++)
            text.Syntax(i == 0 ? "" : ", ").Property("n", OrderColumn.Of(fields[i])).Syntax($" = row[{i + 1}]");
        return text.ToString();
    }

    public static void WriteRow(PackStreamWriter writer, StoredNode node)
    {
        writer.WriteListHeader(node.Values.Length + 1);
        writer.WriteString(node.Key);
        foreach (var value in node.Values)
            writer.WriteString(OrderColumn.Value(value, node.Key));
    }

    /// <summary>
    /// <c>MATCH ()-[r:`MADE`]->(n) CALL (r, n) { SET r.`_gaN0_saidFrom` = n.`_gaP_saidFrom` + substring(r.`_gaO0`, size(n.`_gaKey`)) }
    /// IN TRANSACTIONS OF 10000 ROWS</c>: behind the key stands the identity.
    /// </summary>
    public static string TakeFromNeighbours(RelationshipType type, RelationshipOrder order) => new CypherWriter()
        .Syntax(order.Direction == Direction.Out ? "MATCH ()-[r:" : "MATCH (n)-[r:").Identifier(type.Name)
        .Syntax(order.Direction == Direction.Out ? "]->(n)" : "]->()").Syntax(" CALL (r, n) { SET ")
        .Property("r", RelationshipColumns.Kept(order)).Syntax(" = ").Property("n", OrderColumn.Of(order.Property))
        .Syntax(" + substring(").Property("r", RelationshipColumns.Order(order.Direction))
        .Syntax(", size(").Property("n", NodeColumns.OrderedKey).Syntax(")) } IN TRANSACTIONS OF 10000 ROWS").ToString();

    /// <summary>
    /// <c>MATCH ()-[r:`CONTRADICTS`]->() CALL (r) { REMOVE r.`_gaE0_confidence` } IN TRANSACTIONS OF 10000 ROWS</c>: of a time when the
    /// schema had the order before.
    /// </summary>
    public static string Forget(RelationshipType type, RelationshipOrder order) => new CypherWriter()
        .Syntax("MATCH ()-[r:").Identifier(type.Name).Syntax("]->() CALL (r) { REMOVE ").Property("r", RelationshipColumns.Kept(order))
        .Syntax(" } IN TRANSACTIONS OF 10000 ROWS").ToString();

    /// <summary>
    /// <c>MATCH ()-[r:`CONTRADICTS`]->() WHERE r.`_gaE0_confidence` IS NULL RETURN [elementId(r), r.`confidence`] AS row LIMIT 10000</c>.
    /// </summary>
    public static string ReadSome(RelationshipType type, RelationshipOrder order, int most) => new CypherWriter()
        .Syntax("MATCH ()-[r:").Identifier(type.Name).Syntax("]->() WHERE ").Property("r", RelationshipColumns.Kept(order))
        .Syntax(" IS NULL RETURN [elementId(r), ").Property("r", order.Property).Syntax($"] AS row LIMIT {most}").ToString();

    /// <summary>
    /// <c>UNWIND $rows AS row MATCH ()-[r:`CONTRADICTS`]->() WHERE elementId(r) = row[0] SET r.`_gaE0_confidence` = row[1] + r.`_gaO0`</c>.
    /// </summary>
    public static string Write(RelationshipType type, RelationshipOrder order) => new CypherWriter()
        .Syntax("UNWIND $rows AS row MATCH ()-[r:").Identifier(type.Name).Syntax("]->() WHERE elementId(r) = row[0] SET ")
        .Property("r", RelationshipColumns.Kept(order)).Syntax(" = row[1] + ").Property("r", RelationshipColumns.Order(order.Direction)).ToString();

    public static void WriteEdgeRow(PackStreamWriter writer, StoredNode edge)
    {
        writer.WriteListHeader(2);
        writer.WriteString(edge.Key);
        writer.WriteString(OrderKey.Join(edge.Values.AsSpan(), ""));
    }
}
