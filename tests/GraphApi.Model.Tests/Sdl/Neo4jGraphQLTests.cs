using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphApi.Model.Tests.Api;

namespace GraphApi.Model.Tests.Sdl;

/// <summary>The schemas of @neo4j/graphql's documentation: they load as they are. The comments at their end are the warnings.</summary>
public sealed class Neo4jGraphQLTests
{
    public static TheoryData<string> Schemas => [.. Directory
        .EnumerateFiles(Files.PathOf("Sdl", "Neo4jGraphQL"), "*.graphql")
        .Select(f => Path.GetFileName(f))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_of_neo4j_graphql_gives_an_api(string file)
    {
        var lines = Files.Read("Sdl", "Neo4jGraphQL", file).Split('\n');
        var sdl = string.Join('\n', lines.Reverse().SkipWhile(l => l.Length == 0 || l.StartsWith('#')).Reverse());

        var result = SchemaLoader.Load(sdl, file);

        var told = string.Concat(result.Diagnostics.Select(d => $"# {d}\n"));
        Files.AssertMatches(told.Length == 0 ? $"{sdl}\n" : $"{sdl}\n\n{told}", "Sdl", "Neo4jGraphQL", file);
        SchemaValidity.Assert(ApiSchemaPrinter.Print(result.Model!));
    }
}
