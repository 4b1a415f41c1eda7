using System.Text.Json;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>The schemas of @neo4j/graphql's documentation serve a Neo4j that plain Cypher filled.</summary>
public sealed class Neo4jGraphQLSchemaTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private static readonly string Folder = Repository.Path("tests", "GraphApi.Model.Tests", "Sdl", "Neo4jGraphQL");

    private GraphModel _model = TestGraph.Model;

    public static TheoryData<string> Schemas =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    internal override GraphModel Model => _model;

    [SkippableTheory]
    [MemberData(nameof(Schemas))]
    public async Task A_schema_of_neo4j_graphql_reads_every_field_of_such_a_graph(string file)
    {
        _model = SchemaLoader.Load(await File.ReadAllTextAsync(Path.Combine(Folder, file)), file).Model!;
        await DropIndexesAsync();
        foreach (var type in Model.NodeTypes)
            await RunAsync($"CREATE (:{string.Join(':', type.Labels.Select(l => $"`{l}`"))} {{{string.Join(", ", type.Scalars.Select(Sample))}}})");
        foreach (var type in Model.RelationshipTypes)
            await RunAsync(
                $"MATCH (a:`{type.SourceTypes[0].Labels[0]}`), (b:`{type.TargetTypes[0].Labels[0]}`) "
                + $"CREATE (a)-[:`{type.Name}` {{{string.Join(", ", type.Properties.Select(Sample))}}}]->(b)");
        await OpenAsync();

        foreach (var type in Model.NodeTypes)
        {
            var answer = await AskAsync($"{{ {type.PluralRoot}(first: 1) {{ totalCount nodes {{ {Fields(type)} }} pageInfo {{ hasNextPage endCursor }} }} }}");

            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            Assert.Equal(1, JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty(type.PluralRoot).GetProperty("totalCount").GetInt32());
        }
    }

    private static string Fields(NodeType type) => string.Join(' ', type.Fields.Select(f => f switch
    {
        TraversalField { IsList: true } many => $"{many.Name} {{ totalCount edges {{ cursor node {{ __typename }} }} }}",
        TraversalField one => $"{one.Name} {{ __typename }}",
        _ => f.Name,
    }).Prepend("__typename"));

    private static string Sample(ScalarField field)
    {
        var value = field.Type.Kind switch
        {
            ScalarKind.Int or ScalarKind.Long => "1",
            ScalarKind.Float => "1.5",
            ScalarKind.Boolean => "true",
            ScalarKind.DateTime => "datetime('2022-03-30T12:00:00Z')",
            ScalarKind.Date => "date('2022-03-30')",
            ScalarKind.Enum => $"'{field.Type.Enum!.Values[0].Name}'",
            _ => "'x'",
        };
        return $"`{field.Property}`: {(field.IsList ? $"[{value}]" : value)}";
    }
}
