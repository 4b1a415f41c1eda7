using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Stores;
using GraphApi.Server.Settings;
using GraphApi.Sqlite;

namespace GraphApi.Server.Hosting;

/// <summary>The stores by name: the one place that a new store is added to.</summary>
internal static class StoreFactory
{
    public static IGraphStore Create(ServerSettings settings, GraphModel model) => settings.Store switch
    {
        StoreKind.Neo4j => new Neo4jStore(model, WithLimits(settings.Neo4j!, settings.Execution)),
        _ => new SqliteStore(
            model, new SqliteStoreOptions { FilePath = settings.Data, MaxAnswerBytes = settings.Execution.MaxResponseBytes }),
    };

    public static string Describe(ServerSettings settings) => settings.Neo4j is { } neo4j
        ? $"neo4j, {neo4j.Uri} as {neo4j.User}{(neo4j.Database is { } database ? $", database {database}" : "")}"
        : $"sqlite, {settings.Data}";

    // Who waits for a connection is told that the store is not to be had, before the operation's own time is over.
    private static BoltSettings WithLimits(BoltSettings neo4j, ExecutionOptions limits) => neo4j with
    {
        MaxMessageSize = limits.MaxResponseBytes,
        StatementTimeout = limits.Timeout,
        ConnectTimeout = Shorter(neo4j.ConnectTimeout, limits.Timeout / 2),
        AcquireTimeout = Shorter(neo4j.AcquireTimeout, limits.Timeout / 2),
    };

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
