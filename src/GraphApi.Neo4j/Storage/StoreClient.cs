using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Makes the client of a store, whose every transaction has an end: where the way to the server is cut, nobody can tell it to stop.
/// </summary>
internal static class StoreClient
{
    /// <summary>Long enough for whatever prepares, checks and imports; an operation's own time is shorter.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static BoltClient Make(BoltSettings settings) => new(settings with { StatementTimeout = Patience });
}
