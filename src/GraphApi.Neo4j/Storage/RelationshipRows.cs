using GraphApi.Model.Fields;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes relationships of a type. A row is the keys of both ends, the order keys for both directions, then the values, and for each
/// order that is kept its place: of one by the neighbour's value, whose node keeps the most of it, what stands behind. With its
/// ends at hand a relationship is known by its order keys, which hold the identity.
/// <para>
/// Example: <c>UNWIND $rows AS row MATCH (a:`Claim` {`key`: row[0]}) MATCH (b:`Subject` {`key`: row[1]})
/// MERGE (a)-[r:`ABOUT` {`_gaO0`: row[2], `_gaO1`: row[3]}]->(b) SET r.`_gaFrom` = row[0], r.`_gaTo` = row[1] RETURN count(*)</c>.
/// </para>
/// </summary>
/// <remarks>
/// MERGE names no first column of an index: where it does, the planner scans that index for every row instead of looking between
/// the two nodes.
/// </remarks>
internal static class RelationshipRows
{
    public static RelationshipKind KindOf(RelationshipChange change) => new(change.Type, change.From.Type, change.To.Type);

    public static string Statement(RelationshipKind kind)
    {
        var text = new CypherWriter().Syntax("UNWIND $rows AS row MATCH (");
        WriteEnds(text, kind, ") MATCH (");
        text.Syntax(") MERGE (a)-[r:").Identifier(kind.Type.Name).Syntax(" {")
            .Identifier(RelationshipColumns.OrderFromStart).Syntax(": row[2], ")
            .Identifier(RelationshipColumns.OrderFromEnd).Syntax(": row[3]}]->(b) SET ")
            .Property("r", RelationshipColumns.From).Syntax(" = row[0], ")
            .Property("r", RelationshipColumns.To).Syntax(" = row[1]");
        for (var i = 0; i < kind.Type.Properties.Length; i++)
            text.Syntax(", ").Property("r", kind.Type.Properties[i].Property).Syntax($" = row[{i + 4}]");
        for (var i = 0; i < kind.Type.Orders.Length; i++)
            WriteOrder(text, kind.Type.Orders[i], i + 4 + kind.Type.Properties.Length);
        return text.Syntax(" RETURN count(*) AS written").ToString();
    }

    /// <summary><c>, r.`_gaE0_confidence` = row[6], r.`_gaN1_saidFrom` = a.`_gaP_saidFrom` + row[7]</c>.</summary>
    private static void WriteOrder(CypherWriter text, RelationshipOrder order, int place)
    {
        text.Syntax(", ").Property("r", RelationshipColumns.Kept(order)).Syntax(" = ");
        if (!order.IsOfEdge)
            text.Property(order.Direction == Direction.Out ? "b" : "a", OrderColumn.Of(order.Property)).Syntax(" + ");
        text.Syntax($"row[{place}]");
    }

    /// <summary>
    /// <c>UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i] AS row
    /// WITH i, EXISTS { MATCH (a:`Claim` {`key`: row[0]}) } AS hasStart, EXISTS { MATCH (b:`Subject` {`key`: row[1]}) } AS hasEnd ...</c>.
    /// </summary>
    public static string MissingEnd(RelationshipKind kind)
    {
        var text = new CypherWriter().Syntax("UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i] AS row WITH i, EXISTS { MATCH (");
        WriteEnds(text, kind, ") } AS hasStart, EXISTS { MATCH (");
        return text.Syntax(") } AS hasEnd WHERE NOT (hasStart AND hasEnd) RETURN i, NOT hasStart AS isStart ORDER BY i LIMIT 1").ToString();
    }

    public static void Write(PackStreamWriter writer, RelationshipChange change)
    {
        var identity = change.Identity.AsSpan();
        writer.WriteListHeader(change.Values.Length + change.Type.Orders.Length + 4);
        writer.WriteString(change.From.Key);
        writer.WriteString(change.To.Key);
        writer.WriteString(OrderKey.Encode(change.To.Key, identity));
        writer.WriteString(OrderKey.Encode(change.From.Key, identity));
        foreach (var value in change.Values)
            ValueEncoder.Write(writer, value);
        foreach (var order in change.Type.Orders)
            writer.WriteString(OrderColumn.Value(change, order));
    }

    private static void WriteEnds(CypherWriter text, RelationshipKind kind, string between) =>
        text.Syntax("a:").Identifier(Labels.Of(kind.From)).Syntax(" {").Identifier(kind.From.KeyProperty).Syntax(": row[0]}")
            .Syntax(between)
            .Syntax("b:").Identifier(Labels.Of(kind.To)).Syntax(" {").Identifier(kind.To.KeyProperty).Syntax(": row[1]}");
}
