using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>The statements that fold anew what the nodes of a type are found by.</summary>
internal static class SearchStatements
{
    /// <summary>
    /// <c>MATCH (n:`Place`) USING INDEX SEEK n:`Place`(`key`) WHERE n.`key` >= $from RETURN n.`key`, n.`name` ORDER BY n.`key` LIMIT $most</c>.
    /// </summary>
    public static string Read(NodeType type)
    {
        var text = new CypherWriter().Syntax("MATCH (n:").Identifier(Labels.Of(type)).Syntax(") USING INDEX SEEK n:")
            .Identifier(Labels.Of(type)).Syntax("(").Identifier(type.KeyProperty).Syntax(") WHERE ")
            .Property("n", type.KeyProperty).Syntax(" >= $from RETURN ").Property("n", type.KeyProperty);
        foreach (var field in type.SearchFields)
            text.Syntax(", ").Property("n", field.Property);
        return text.Syntax(" ORDER BY ").Property("n", type.KeyProperty).Syntax(" LIMIT $most").ToString();
    }

    public static PackStreamWriter From(string key, int most)
    {
        var writer = new PackStreamWriter();
        writer.WriteMapHeader(2);
        writer.WriteString("from"u8);
        writer.WriteString(key);
        writer.WriteString("most"u8);
        writer.WriteInteger(most);
        return writer;
    }

    public static (string Key, string Text) ReadRow(NodeType type, ReadOnlySpan<byte> row)
    {
        var record = new PackStreamReader(row);
        record.ReadListHeader();
        var key = record.ReadString();
        var values = new List<GraphValue>();
        foreach (var field in type.SearchFields)
            values.Add(ReadValue(ref record));
        return (key, SearchText.Of(values));
    }

    /// <summary>
    /// <c>UNWIND $rows AS row MATCH (n:`Place` {`key`: row[0]}) SET n.`_gaSearch` = row[1], n.`_gaSearchKey` = row[2]</c>.
    /// </summary>
    public static string Write(NodeType type) => new CypherWriter()
        .Syntax("UNWIND $rows AS row MATCH (n:").Identifier(Labels.Of(type))
        .Syntax(" {").Identifier(type.KeyProperty).Syntax(": row[0]}) SET ").Property("n", SearchText.Column).Syntax(" = row[1], ")
        .Property("n", SearchText.KeyColumn).Syntax(" = row[2]").ToString();

    public static void WriteRow(PackStreamWriter writer, NodeType type, string key, string text)
    {
        writer.WriteListHeader(3);
        writer.WriteString(key);
        writer.WriteString(text);
        writer.WriteString(SearchKey.Of(type, key));
    }

    /// <summary><c>MATCH (n:`Place`) CALL (n) { REMOVE n.`_gaSearch`, n.`_gaSearchKey` } IN TRANSACTIONS OF 10000 ROWS</c>.</summary>
    public static string Forget(NodeType type) => new CypherWriter()
        .Syntax("MATCH (n:").Identifier(Labels.Of(type)).Syntax(") CALL (n) { REMOVE ").Property("n", SearchText.Column)
        .Syntax(", ").Property("n", SearchText.KeyColumn).Syntax(" } IN TRANSACTIONS OF 10000 ROWS").ToString();

    /// <summary>Text, or a list of texts; anything else has no words.</summary>
    private static GraphValue ReadValue(ref PackStreamReader record)
    {
        if (record.PeekType() == PackStreamType.String)
            return GraphValue.String(record.ReadString());
        if (record.PeekType() != PackStreamType.List)
        {
            record.Skip();
            return GraphValue.Null;
        }

        var elements = new GraphValue[record.ReadListHeader()];
        for (var i = 0; i < elements.Length; i++)
            elements[i] = ReadValue(ref record);
        return GraphValue.List([.. elements]);
    }
}
