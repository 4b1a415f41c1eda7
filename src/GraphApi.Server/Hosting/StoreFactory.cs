using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Planning.Stores;
using GraphApi.Server.Settings;
using GraphApi.Sqlite;

namespace GraphApi.Server.Hosting;

/// <summary>The stores by name: the one place that a new store is added to.</summary>
internal static class StoreFactory
{
    public static IGraphStore Create(ServerSettings settings, GraphModel model) => settings.Store switch
    {
        StoreKind.Neo4j => new Neo4jStore(model, settings.Neo4j! with { MaxMessageSize = settings.Execution.MaxResponseBytes }),
        _ => new SqliteStore(
            model, new SqliteStoreOptions { FilePath = settings.Data, MaxAnswerBytes = settings.Execution.MaxResponseBytes }),
    };

    public static string Describe(ServerSettings settings) => settings.Neo4j is { } neo4j
        ? $"neo4j, {neo4j.Uri} as {neo4j.User}{(neo4j.Database is { } database ? $", database {database}" : "")}"
        : $"sqlite, {settings.Data}";
}
