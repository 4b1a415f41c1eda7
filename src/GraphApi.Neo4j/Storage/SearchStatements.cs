using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>The statements that fold anew what the nodes of a type are found by.</summary>
internal static class SearchStatements
{
    /// <summary>
    /// <c>UNWIND $rows AS row MATCH (n:`Place` {`key`: row[0]}) SET n.`_gaSearch` = row[1], n.`_gaSearchKey` = row[2]</c>.
    /// </summary>
    public static string Write(NodeType type) => new CypherWriter()
        .Syntax("UNWIND $rows AS row MATCH (n:").Identifier(Labels.Of(type))
        .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) SET ").Property("n", SearchText.Column).Syntax(" = row[1], ")
        .Property("n", SearchText.KeyColumn).Syntax(" = row[2]").ToString();

    public static void WriteRow(PackStreamWriter writer, NodeType type, StoredNode node)
    {
        writer.WriteListHeader(3);
        writer.WriteString(node.Key);
        writer.WriteString(SearchText.Of(node.Values));
        writer.WriteString(SearchKey.Of(type, node.Key));
    }

    /// <summary><c>MATCH (n:`Place`) CALL (n) { REMOVE n.`_gaSearch`, n.`_gaSearchKey` } IN TRANSACTIONS OF 10000 ROWS</c>.</summary>
    public static string Forget(NodeType type) => new CypherWriter()
        .Syntax("MATCH (n:").Identifier(Labels.Of(type)).Syntax(") CALL (n) { REMOVE ").Property("n", SearchText.Column)
        .Syntax(", ").Property("n", SearchText.KeyColumn).Syntax(" } IN TRANSACTIONS OF 10000 ROWS").ToString();
}
