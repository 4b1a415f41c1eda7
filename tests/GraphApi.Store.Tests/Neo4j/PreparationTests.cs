using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class PreparationTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private const string SmallSdl = "type Town @node { key: ID!  name: String }";
    private const string GrownSdl = """
        interface Spot { key: ID!  name: String @index  wikidata: String }
        type Town implements Spot @node { key: ID!  name: String  wikidata: String @unique  near: [Town!]! @relationship(type: "NEAR", direction: OUT) }
        """;

    [SkippableFact]
    public async Task An_empty_database_is_prepared_and_known_again()
    {
        await DropIndexesAsync();
        await OpenEmptyAsync();

        Assert.True(await Store.IsEmptyAsync(default));
        Assert.Equal(1, await CountAsync("MATCH (s:_GaStore) RETURN s.layout"));
        var indexes = await StoreState.ReadIndexesAsync(Server.Client, default);
        Assert.Superset(StoreLayout.Indexes(Model).ToHashSet(), indexes.Keys.ToHashSet());
        Assert.Contains(IndexDefinition.Unique("Actor", "key"), indexes.Keys);
        Assert.Contains(IndexDefinition.OfRelationships("ABOUT", "_gaTo", "_gaO1"), indexes.Keys);
        Assert.Equal(0, await CountAsync("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"));
        await OpenAsync(Model);
        Assert.Equal(1, await CountAsync("MATCH (s:_GaStore) RETURN count(s)"));
    }

    [SkippableFact]
    public async Task A_schema_that_grew_gets_what_is_missing()
    {
        await Server.ClearAsync();
        await DropIndexesAsync();
        await OpenAsync(TestGraph.Load(SmallSdl));
        await RunAsync("CREATE (:Town {key: 'a', name: 'A'})");

        await OpenAsync(TestGraph.Load(GrownSdl));

        var indexes = await StoreState.ReadIndexesAsync(Server.Client, default);
        Assert.Contains(IndexDefinition.Unique("Town", "wikidata"), indexes.Keys);
        Assert.Contains(IndexDefinition.Unique("Spot", "key"), indexes.Keys);
        Assert.Contains(IndexDefinition.OfNodes("Spot", "_gaP_name"), indexes.Keys);
        Assert.Contains(IndexDefinition.OfNodes("Town", "_gaP_name"), indexes.Keys);
        Assert.Equal(1, await CountAsync("MATCH (s:Spot {key: 'a'}) WHERE s._gaP_name STARTS WITH '1A' RETURN count(s)"));
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task Types_join_and_leave_unions_of_what_is_stored()
    {
        const string sdl = "type A @node { key: ID! } type B @node { key: ID! } type C @node { key: ID! } ";
        await Server.ClearAsync();
        await DropIndexesAsync();
        await OpenAsync(TestGraph.Load(sdl + "union Some = A | B"));
        await RunAsync("CREATE (:A:Some {key: 'a'}), (:B:Some {key: 'b'}), (:C {key: 'c'})");

        await OpenAsync(TestGraph.Load(sdl + "union Some = A | C union All = A | B | C"));

        Assert.Equal(2, await CountAsync("MATCH (s:Some) WHERE s.key IN ['a', 'c'] AND s:All RETURN count(s)"));
        Assert.Equal(3, await CountAsync("MATCH (s:All) RETURN count(s)"));
        Assert.Equal(0, await CountAsync("MATCH (s:Some:B) RETURN count(s)"));
        await OpenAsync(TestGraph.Load(sdl));
        Assert.Equal(0, await CountAsync("MATCH (s:Some|All) RETURN count(s)"));
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task Types_that_come_to_share_a_union_must_not_share_a_key()
    {
        const string sdl = "type A @node { key: ID! } type B @node { key: ID! } ";
        await Server.ClearAsync();
        await DropIndexesAsync();
        await OpenAsync(TestGraph.Load(sdl));
        await RunAsync("CREATE (:A {key: 'same'}), (:B {key: 'same'})");

        var refusal = await RefusalAsync(TestGraph.Load(sdl + "union Some = A | B"), Server.Settings);

        Assert.Equal(StoreErrorKind.Incompatible, refusal.Kind);
        Assert.Contains("Some", refusal.Message);
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task What_does_not_fit_a_grown_schema_is_refused()
    {
        await Server.ClearAsync();
        await DropIndexesAsync();
        await OpenAsync(TestGraph.Load(SmallSdl));
        await RunAsync("CREATE (:Town {key: 'a', wikidata: 'Q1'}), (:Town {key: 'b', wikidata: 'Q1'})");

        var refusal = await RefusalAsync(TestGraph.Load(GrownSdl), Server.Settings);

        Assert.Equal(StoreErrorKind.Incompatible, refusal.Kind);
        Assert.Contains("wikidata", refusal.Message);
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task Another_identity_of_stored_relationships_is_refused()
    {
        const string sdl = "type Town @node { key: ID!  near: [Town!]! @relationship(type: \"NEAR\", direction: OUT, properties: \"Near\") } type Near @relationshipProperties { by: String IDENTITY }";
        await Server.ClearAsync();
        await OpenAsync(TestGraph.Load(sdl.Replace("IDENTITY", "", StringComparison.Ordinal)));
        var changed = TestGraph.Load(sdl.Replace("IDENTITY", "@id", StringComparison.Ordinal));
        await OpenAsync(changed);
        await RunAsync("CREATE (:Town {key: 'a'})-[:NEAR]->(:Town {key: 'b'})");
        await OpenAsync(changed);

        var refusal = await RefusalAsync(TestGraph.Load(sdl.Replace("IDENTITY", "", StringComparison.Ordinal)), Server.Settings);

        Assert.Equal(StoreErrorKind.Incompatible, refusal.Kind);
        Assert.Contains("NEAR", refusal.Message);
        await DropIndexesAsync();
    }

    [SkippableFact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await OpenEmptyAsync();
        await RunAsync("MATCH (s:_GaStore) SET s.layout = 99");

        var refusal = await RefusalAsync(Model, Server.Settings);

        Assert.Equal(StoreErrorKind.Incompatible, refusal.Kind);
        Assert.Contains("layout 99", refusal.Message);
    }

    [SkippableFact]
    public async Task A_wrong_password_is_said_so_with_the_address()
    {
        var refusal = await RefusalAsync(Model, Server.Settings with { Password = "wrong" });

        Assert.Equal(StoreErrorKind.AccessDenied, refusal.Kind);
        Assert.Contains($"{Server.Settings.Uri.Host}:{Server.Settings.Uri.Port}", refusal.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_so_with_the_address()
    {
        var settings = new BoltSettings(Neo4jUri.Parse("bolt://127.0.0.1:1"), "neo4j", "x") { MaxAttempts = 1 };

        var refusal = await RefusalAsync(Model, settings);

        Assert.Equal(StoreErrorKind.Unavailable, refusal.Kind);
        Assert.Contains("127.0.0.1:1", refusal.Message);
    }

    [Theory]
    [InlineData("Neo4j/5.26.30", true)]
    [InlineData("Neo4j/5.23.0", true)]
    [InlineData("Neo4j/5.22.0", false)]
    [InlineData("Neo4j/4.4.40", false)]
    [InlineData("Neo4j/2025.01.0", false)]
    [InlineData("Memgraph/3.0", false)]
    public void Servers_that_do_not_know_our_Cypher_are_refused(string agent, bool isSupported)
    {
        var refusal = Record.Exception(() => ServerVersion.Check("Neo4j at host:7687", agent));

        Assert.Equal(isSupported, refusal is null);
        Assert.True(isSupported || refusal!.Message.Contains(agent, StringComparison.Ordinal));
    }

    private static async Task<StoreException> RefusalAsync(GraphModel model, BoltSettings settings)
    {
        await using var store = new Neo4jStore(model, settings);
        return await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));
    }

    private async Task OpenAsync(GraphModel model)
    {
        await using var store = new Neo4jStore(model, Server.Settings);
        await store.OpenAsync(default);
    }
}
