using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Keeps relationships in the order of a value of the nodes that they lead to, when it changes. A row is a node's key, and what all
/// relationships that lead to it begin with: so the first of them tells whether there is something to do.
/// <para>
/// Example: <c>UNWIND $rows AS row MATCH (n:`Statement` {`key`: row[0]}) WHERE EXISTS { MATCH (n)&lt;-[q:`MADE`]-() WITH q LIMIT 1
/// WHERE q.`_gaN0_saidFrom` &lt;> row[1] + q.`_gaO0` RETURN q } MATCH (n)&lt;-[r:`MADE`]-() SET r.`_gaN0_saidFrom` = row[1] + r.`_gaO0`</c>.
/// </para>
/// </summary>
internal static class NeighbourOrderRows
{
    public static string Statement(NodeType type, RelationshipType relationship, RelationshipOrder order)
    {
        var text = new CypherWriter().Syntax("UNWIND $rows AS row MATCH (n:").Identifier(Labels.Of(type))
            .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) WHERE EXISTS { MATCH ");
        WritePattern(text, "q", relationship, order).Syntax(" WITH q LIMIT 1 WHERE ");
        WriteKept(text, "q", order, " <> ").Syntax(" RETURN q } MATCH ");
        WritePattern(text, "r", relationship, order).Syntax(" SET ");
        return WriteKept(text, "r", order, " = ").ToString();
    }

    public static void Write(PackStreamWriter writer, NodeChange node, RelationshipOrder order)
    {
        writer.WriteListHeader(2);
        writer.WriteString(node.Key);
        writer.WriteString(OrderColumn.Start(node, order));
    }

    private static CypherWriter WritePattern(CypherWriter text, string variable, RelationshipType relationship, RelationshipOrder order) => text
        .Syntax(order.Direction == Direction.Out ? $"(n)<-[{variable}:" : $"(n)-[{variable}:").Identifier(relationship.Name)
        .Syntax(order.Direction == Direction.Out ? "]-()" : "]->()");

    private static CypherWriter WriteKept(CypherWriter text, string variable, RelationshipOrder order, string comparison) => text
        .Property(variable, RelationshipColumns.Kept(order)).Syntax($"{comparison}row[1] + ")
        .Property(variable, RelationshipColumns.Order(order.Direction));
}
