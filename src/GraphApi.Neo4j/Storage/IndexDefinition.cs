using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// An index that the store has to have: of nodes, with or without a uniqueness constraint, or of relationships over two columns.
/// </summary>
internal sealed record IndexDefinition(bool IsOfNodes, string Label, string Properties, bool IsUnique)
{
    private const char Separator = '\0';

    public static IndexDefinition Unique(string label, string property) => new(true, label, property, IsUnique: true);

    public static IndexDefinition OfNodes(string label, string property) => new(true, label, property, IsUnique: false);

    public static IndexDefinition OfRelationships(string type, params string[] properties) => new(false, type, Join(properties), IsUnique: false);

    /// <summary>Properties as one string, so that definitions are equal by value.</summary>
    public static string Join(IEnumerable<string> properties) => string.Join(Separator, properties);

    /// <summary>
    /// <c>CREATE CONSTRAINT IF NOT EXISTS FOR (n:`Place`) REQUIRE n.`key` IS UNIQUE</c>, or without
    /// <c>CREATE INDEX IF NOT EXISTS FOR (n:`Place`) ON (n.`_gaP_name`)</c>.
    /// </summary>
    public string Statement()
    {
        var text = new CypherWriter();
        if (IsUnique)
            text.Syntax("CREATE CONSTRAINT IF NOT EXISTS FOR (n:").Identifier(Label)
                .Syntax(") REQUIRE ").Property("n", Properties).Syntax(" IS UNIQUE");
        else if (IsOfNodes)
            text.Syntax("CREATE INDEX IF NOT EXISTS FOR (n:").Identifier(Label).Syntax(") ON (").Property("n", Properties).Syntax(")");
        else
            WriteRelationshipIndex(text);
        return text.ToString();
    }

    /// <summary><c>DROP INDEX `index_5f3a` IF EXISTS</c>.</summary>
    public static string Drop(string name) => new CypherWriter().Syntax("DROP INDEX ").Identifier(name).Syntax(" IF EXISTS").ToString();

    /// <summary><c>CREATE INDEX IF NOT EXISTS FOR ()-[r:`ABOUT`]-() ON (r.`_gaTo`, r.`_gaO1`)</c>.</summary>
    private void WriteRelationshipIndex(CypherWriter text)
    {
        var properties = Properties.Split(Separator);
        text.Syntax("CREATE INDEX IF NOT EXISTS FOR ()-[r:").Identifier(Label).Syntax("]-() ON (").Property("r", properties[0]);
        foreach (var property in properties[1..])
            text.Syntax(", ").Property("r", property);
        text.Syntax(")");
    }
}
