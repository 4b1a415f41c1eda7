using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Running;

/// <summary>What has a server use the tests' Neo4j.</summary>
internal static class Neo4jSettings
{
    /// <param name="neo4j">Where the graph is.</param>
    /// <param name="uri">Another way there.</param>
    public static KeyValuePair<string, string?>[] Of(Neo4jServer neo4j, string? uri = null) =>
    [
        new(SettingKeys.Store, "neo4j"),
        new(SettingKeys.Neo4jUri, uri ?? neo4j.Uri),
        new(SettingKeys.Neo4jUser, neo4j.User),
        new(SettingKeys.Neo4jPassword, neo4j.Password),
        new(SettingKeys.Neo4jDatabase, neo4j.Settings.Database),
    ];
}
