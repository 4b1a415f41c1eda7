namespace GraphApi.Neo4j.Bolt;

/// <summary>What goes along with a statement or a transaction: where it runs, for how long, and what it must see.</summary>
internal sealed record BoltSession(string? Database, TimeSpan? Timeout, string[] Bookmarks);
