using GraphApi.Model;
using GraphApi.Planning.Stores;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Hosting;

/// <summary>The stores by name: the one place that a new store is added to.</summary>
internal static class StoreFactory
{
    public static IGraphStore Create(ServerSettings settings, GraphModel model) => settings.Store switch
    {
        _ => throw new NotSupportedException(),
    };

    public static string Describe(ServerSettings settings) =>
        settings.Neo4j is { } neo4j ? $"neo4j, {neo4j}" : $"sqlite, {settings.Data}";
}
