using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes nodes of a type. A row is the key, the key in order, the values, their places in the orders that are kept, and what the node is
/// found by if it is searched; a null removes the property.
/// <para>Example: <c>UNWIND $rows AS row MERGE (n:`Place` {`key`: row[0]}) SET n:`Subject`, n.`_gaKey` = row[1], n.`key` = row[2]</c>.</para>
/// </summary>
internal static class NodeRows
{
    public static string Statement(NodeType type)
    {
        var text = new CypherWriter();
        text.Syntax("UNWIND $rows AS row MERGE (n:").Identifier(Labels.Of(type))
            .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) SET ");
        foreach (var label in type.AllLabels.Skip(1))
            text.Syntax("n:").Identifier(label).Syntax(", ");
        text.Property("n", NodeColumns.OrderedKey).Syntax(" = row[1]");
        var properties = Properties(type).ToList();
        for (var i = 0; i < properties.Count; i++)
            text.Syntax(", ").Property("n", properties[i]).Syntax($" = row[{i + 2}]");
        return text.ToString();
    }

    public static void Write(PackStreamWriter writer, NodeChange node)
    {
        writer.WriteListHeader(Properties(node.Type).Count() + 2);
        writer.WriteString(node.Key);
        writer.WriteString(OrderKey.Encode(node.Key));
        foreach (var value in node.Values)
            ValueEncoder.Write(writer, value);
        foreach (var field in node.Type.OrderFields)
            writer.WriteString(OrderColumn.Value(node.Values[node.Type.Scalars.IndexOf(field)], node.Key));
        if (!node.Type.IsSearchable)
            return;
        writer.WriteString(SearchText.Of(node));
        writer.WriteString(SearchKey.Of(node.Type, node.Key));
    }

    private static IEnumerable<string> Properties(NodeType type) =>
    [
        .. type.Scalars.Select(f => f.Property),
        .. type.OrderFields.Select(OrderColumn.Of),
        .. type.IsSearchable ? [SearchText.Column, SearchText.KeyColumn] : Array.Empty<string>(),
    ];
}
