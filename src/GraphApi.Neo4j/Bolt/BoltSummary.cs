namespace GraphApi.Neo4j.Bolt;

/// <summary>What the server says about a statement after its last record.</summary>
public sealed record BoltSummary
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>r, w, rw, or s for a schema statement.</summary>
    public string? Type { get; private init; }

    /// <summary>Names the state of the database after the statement.</summary>
    public string? Bookmark { get; private init; }

    public IReadOnlyList<BoltNotification> Notifications { get; private init; } = [];

    /// <summary>Counters such as <c>nodes-created</c>.</summary>
    public IReadOnlyDictionary<string, object?> Stats { get; private init; } = Nothing;

    /// <summary>The root operator of a statement sent with EXPLAIN, as a tree of dictionaries (operatorType, args, children).</summary>
    public IReadOnlyDictionary<string, object?>? Plan { get; private init; }

    /// <summary>The same with PROFILE: what each operator did (rows, dbHits).</summary>
    public IReadOnlyDictionary<string, object?>? Profile { get; private init; }

    internal static BoltSummary From(Dictionary<string, object?> metadata) => new()
    {
        Type = metadata.GetValueOrDefault("type") as string,
        Bookmark = metadata.GetValueOrDefault("bookmark") as string,
        Notifications = BoltNotification.From(metadata),
        Stats = metadata.GetValueOrDefault("stats") as Dictionary<string, object?> ?? Nothing,
        Plan = metadata.GetValueOrDefault("plan") as Dictionary<string, object?>,
        Profile = metadata.GetValueOrDefault("profile") as Dictionary<string, object?>,
    };
}
