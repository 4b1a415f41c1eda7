using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes nodes of a type. A row is the key, the key in order, the values, and what the node is found by if it is searched; a null
/// removes the property.
/// <para>Example: <c>UNWIND $rows AS row MERGE (n:`Place` {`key`: row[0]}) SET n:`Subject`, n.`_gaKey` = row[1], n.`key` = row[2]</c>.</para>
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
        text.Property("n", NodeColumns.OrderedKey).Syntax(" = row[1]");
        for (var i = 0; i < type.Scalars.Length; i++)
            text.Syntax(", ").Property("n", type.Scalars[i].Property).Syntax($" = row[{i + 2}]");
        if (type.IsSearchable)
            text.Syntax(", ").Property("n", SearchText.Column).Syntax($" = row[{type.Scalars.Length + 2}], ")
                .Property("n", SearchText.KeyColumn).Syntax($" = row[{type.Scalars.Length + 3}]");
        return text.ToString();
    }

    public static void Write(PackStreamWriter writer, NodeChange node)
    {
        writer.WriteListHeader(node.Values.Length + (node.Type.IsSearchable ? 4 : 2));
        writer.WriteString(node.Key);
        writer.WriteString(OrderKey.Encode(node.Key));
        foreach (var value in node.Values)
            ValueEncoder.Write(writer, value);
        if (!node.Type.IsSearchable)
            return;
        writer.WriteString(SearchText.Of(node));
        writer.WriteString(SearchKey.Of(node.Type, node.Key));
    }
}
