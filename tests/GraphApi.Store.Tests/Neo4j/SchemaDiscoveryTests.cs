using GraphApi.Model.Sdl;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>What a first schema makes of graphs that plain Cypher wrote.</summary>
public sealed class SchemaDiscoveryTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableFact]
    public async Task Labels_become_types_and_a_property_named_like_a_key_their_key()
    {
        await FillAsync("CREATE (:Movie {id: 603, title: 'The Matrix', year: 1999}), (:Movie {id: 604, title: 'Speed'})");

        var sdl = await DraftAsync();

        Assert.Contains("type Movie @node {\n  id: ID!\n  title: String!\n  year: Int\n}", sdl, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_a_constraint_keeps_unique_is_the_key()
    {
        await FillAsync("CREATE (:Person {name: 'Keanu Reeves'})");
        await RunAsync("CREATE CONSTRAINT FOR (p:Person) REQUIRE p.name IS UNIQUE");

        Assert.Contains("name: ID! @id", await DraftAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_special_label_on_some_nodes_is_no_type_of_its_own()
    {
        await FillAsync("CREATE (:Person:Actor {name: 'Keanu'}), (:Person {name: 'Lana'})");

        Assert.Equal(["Person"], await TypesAsync());
    }

    [SkippableFact]
    public async Task A_label_on_everything_gives_way_to_those_that_tell_nodes_apart()
    {
        await FillAsync("CREATE (:Entity:Person {name: 'Keanu'}), (:Entity:Place {name: 'Kyiv'})");

        Assert.Equal(["Person", "Place"], await TypesAsync());
    }

    [SkippableFact]
    public async Task A_relationship_is_a_field_at_both_ends_and_a_list_where_a_node_has_two()
    {
        await FillAsync("CREATE (m:Movie {title: 'x'})<-[:ACTED_IN {roles: ['Neo']}]-(:Person {name: 'a'}), (m)<-[:ACTED_IN {roles: ['B']}]-(:Person {name: 'b'})");

        var sdl = await DraftAsync();

        Assert.Contains("actedIn: Movie @relationship(type: \"ACTED_IN\", direction: OUT, properties: \"ActedIn\")", sdl, StringComparison.Ordinal);
        Assert.Contains("actedInOf: [Person!]! @relationship(type: \"ACTED_IN\", direction: IN, properties: \"ActedIn\")", sdl, StringComparison.Ordinal);
        Assert.Contains("type ActedIn @relationshipProperties {\n  roles: [String!]!\n}", sdl, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Values_of_several_types_become_the_widest_or_a_remark()
    {
        await FillAsync("CREATE (:Thing {a: 1, b: 1}), (:Thing {a: 1.5, b: 'x'})");

        var sdl = await DraftAsync();

        Assert.Contains("\n  a: Float!\n", sdl, StringComparison.Ordinal);
        Assert.Contains("\n  # b: String!   # no one type holds 1 INTEGER, 1 STRING\n", sdl, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("CREATE (:`Кино Зал` {name: 'x'})", "type KinoZal @node(labels: [\"Кино Зал\"])")]
    [InlineData("CREATE (:`\"quoted\" \\ label` {name: 'x'})", "type QuotedLabel @node(labels: [\"\\\"quoted\\\" \\\\ label\"])")]
    [InlineData("CREATE (:Query {name: 'x'})", "type QueryNode @node(labels: [\"Query\"])")]
    [InlineData("CREATE (:`漢字` {name: 'x'})", "type Thing @node(labels: [\"漢字\"])")]
    public async Task Names_that_GraphQL_does_not_take_are_written_so_that_it_does(string cypher, string declaration)
    {
        await FillAsync(cypher);

        Assert.Contains(declaration, await DraftAsync(), StringComparison.Ordinal);
    }

    private async Task FillAsync(string cypher)
    {
        await DropIndexesAsync();
        await RunAsync(cypher);
    }

    /// <summary>A draft without errors.</summary>
    private async Task<string> DraftAsync()
    {
        var sdl = await SchemaDiscovery.WriteAsync(Server.Settings, default);
        Assert.DoesNotContain(SchemaLoader.Load(sdl, "draft").Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return sdl;
    }

    private async Task<string[]> TypesAsync() =>
        [.. SchemaLoader.Load(await DraftAsync(), "draft").Model!.NodeTypes.Select(t => t.Name)];
}
