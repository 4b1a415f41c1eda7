using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>The statements that keep a store and its mark in step with the schema.</summary>
internal static class MarkStatements
{
    public const string Write = $"MERGE (s:{StoreLayout.Mark}) "
        + "SET s.layout = $layout, s.labels = $labels, s.identities = $identities, s.searches = $searches, s.orders = $orders";

    /// <summary><c>MATCH (n:`Place`) WHERE NOT n:`Subject` CALL (n) { SET n:`Subject` } IN TRANSACTIONS OF 10000 ROWS</c>.</summary>
    public static string Relabel(NodeType type, string label) => new CypherWriter()
        .Syntax("MATCH (n:").Identifier(Labels.Of(type)).Syntax(") WHERE NOT n:").Identifier(label)
        .Syntax(" CALL (n) { SET n:").Identifier(label).Syntax(" } IN TRANSACTIONS OF 10000 ROWS").ToString();

    /// <summary><c>MATCH (n:`Place`) WHERE n:`Subject` CALL (n) { REMOVE n:`Subject` } IN TRANSACTIONS OF 10000 ROWS</c>.</summary>
    public static string Delabel(string finding, string label) => new CypherWriter()
        .Syntax("MATCH (n:").Identifier(finding).Syntax(") WHERE n:").Identifier(label)
        .Syntax(" CALL (n) { REMOVE n:").Identifier(label).Syntax(" } IN TRANSACTIONS OF 10000 ROWS").ToString();

    /// <summary><c>RETURN COUNT { ()-[:`CONTRADICTS`]->() } AS stored</c>.</summary>
    public static string CountOf(RelationshipType type) => new CypherWriter()
        .Syntax("RETURN COUNT { ()-[:").Identifier(type.Name).Syntax("]->() } AS stored").ToString();

    /// <summary>The parameters of <see cref="Write"/>.</summary>
    public static PackStreamWriter Parameters(StoreMark mark)
    {
        var writer = new PackStreamWriter();
        writer.WriteMapHeader(5);
        writer.WriteString("layout"u8);
        writer.WriteInteger(StoreLayout.Version);
        WriteAll(writer, "labels"u8, mark.Labels);
        WriteAll(writer, "identities"u8, mark.Identities);
        WriteAll(writer, "searches"u8, mark.Searches);
        WriteAll(writer, "orders"u8, mark.Orders);
        return writer;
    }

    private static void WriteAll(PackStreamWriter writer, ReadOnlySpan<byte> name, IReadOnlySet<string> values)
    {
        writer.WriteString(name);
        writer.WriteListHeader(values.Count);
        foreach (var value in values.Order(StringComparer.Ordinal))
            writer.WriteString(value);
    }

    /// <summary>
    /// Makes every property's name known to the server, which remarks on names that no node has had yet.
    /// <para>Example: <c>CREATE (n) SET n.`_gaKey` = 0, n.`key` = 0, n.`name` = 0 DELETE n</c>.</para>
    /// </summary>
    public static string Introduce(GraphModel model)
    {
        var text = new CypherWriter().Syntax("CREATE (n) SET ");
        var names = model.NodeTypes.SelectMany(t => t.Scalars)
            .Concat(model.RelationshipTypes.SelectMany(t => t.Properties))
            .Select(f => f.Property)
            .Concat(model.NodeTypes.SelectMany(t => t.OrderFields).Select(OrderColumn.Of))
            .Concat(model.RelationshipTypes.SelectMany(t => t.Orders).Select(RelationshipColumns.Kept))
            .Distinct();
        text.Property("n", NodeColumns.OrderedKey).Syntax(" = 0, ");
        text.Property("n", SearchText.Column).Syntax(" = 0, ").Property("n", SearchText.KeyColumn).Syntax(" = 0");
        foreach (var name in names)
            text.Syntax(", ").Property("n", name).Syntax(" = 0");
        return text.Syntax(" DELETE n").ToString();
    }
}
