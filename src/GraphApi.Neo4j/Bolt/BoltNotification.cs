namespace GraphApi.Neo4j.Bolt;

/// <summary>A remark of the server on a statement: a deprecation, a missing index, a cartesian product.</summary>
/// <param name="Code">E.g. <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Title">A few words.</param>
/// <param name="Description">What it means for this statement.</param>
public sealed record BoltNotification(string Code, string Severity, string Title, string Description)
{
    // "statuses" from Bolt 5.5 on, "notifications" before. A status without a code of Neo4j is none: "successful completion", "no data".
    internal static IReadOnlyList<BoltNotification> From(Dictionary<string, object?> metadata) =>
        (metadata.GetValueOrDefault("statuses") ?? metadata.GetValueOrDefault("notifications")) is List<object?> all
            ? [.. all.OfType<Dictionary<string, object?>>().Select(One).OfType<BoltNotification>()]
            : [];

    private static BoltNotification? One(Dictionary<string, object?> entry) =>
        (entry.GetValueOrDefault("neo4j_code") ?? entry.GetValueOrDefault("code")) is string code
            ? new BoltNotification(code, SeverityOf(entry), Text(entry, "title"), Text(entry, "description"))
            : null;

    private static string SeverityOf(Dictionary<string, object?> entry) =>
        entry.GetValueOrDefault("diagnostic_record") is Dictionary<string, object?> record
            ? Text(record, "_severity")
            : Text(entry, "severity");

    private static string Text(Dictionary<string, object?> entry, string key) => entry.GetValueOrDefault(key) as string ?? "";
}
