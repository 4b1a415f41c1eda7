namespace GraphApi.Benchmarks.Naive;

/// <summary>What leads from one node to others, as statements over the tables of the embedded store.</summary>
internal sealed record NaiveRelation(string Table, string Target, string Text, string Kind)
{
    public static NaiveRelation Claims { get; } = new("relationship_ABOUT", "node_Claim", "text", "NULL");

    public static NaiveRelation Makers { get; } = new("relationship_MADE", "node_Actor", "name", "NULL");

    public static NaiveRelation Contradictions { get; } = new("relationship_CONTRADICTS", "node_Claim", "text", "e.kind");

    /// <summary>The neighbours of one node.</summary>
    public string OfOne => $"""
        SELECT e._gaDst, n._gaId, n.key, n.{Text}, {Kind} FROM {Table} e CROSS JOIN {Target} n ON n._gaId = e._gaSrc
        WHERE e._gaDst = ?1 ORDER BY e._gaO1 LIMIT ?2
        """;

    /// <summary>The neighbours of several nodes, as many of each.</summary>
    public string OfMany => $"""
        SELECT e._gaDst, n._gaId, n.key, n.{Text}, {Kind} FROM json_each(?1) j
        CROSS JOIN {Table} e ON e._gaId IN (SELECT _gaId FROM {Table} WHERE _gaDst = j.value ORDER BY _gaO1 LIMIT ?2)
        CROSS JOIN {Target} n ON n._gaId = e._gaSrc ORDER BY e._gaDst, e._gaO1
        """;
}
