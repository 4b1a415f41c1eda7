using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes nodes of a type. A row is the key, then the values; a null removes the property.
/// <para>Example: <c>UNWIND $rows AS row MERGE (n:`Place` {`key`: row[0]}) SET n:`Subject`, n.`key` = row[1], n.`name` = row[2]</c>.</para>
/// </summary>
internal static class NodeRows
{
    public static string Statement(NodeType type)
    {
        var text = new CypherWriter();
        text.Syntax("UNWIND $rows AS row MERGE (n:").Identifier(Labels.Of(type))
            .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) SET ");
        foreach (var label in Labels.All(type).Skip(1))
            text.Syntax("n:").Identifier(label).Syntax(", ");
        for (var i = 0; i < type.Scalars.Length; i++)
            text.Syntax(i == 0 ? "" : ", ").Property("n", type.Scalars[i].Property).Syntax($" = row[{i + 1}]");
        return text.ToString();
    }

    public static void Write(PackStreamWriter writer, NodeChange node)
    {
        writer.WriteListHeader(node.Values.Length + 1);
        writer.WriteString(node.Key);
        foreach (var value in node.Values)
            ValueEncoder.Write(writer, value);
    }
}
