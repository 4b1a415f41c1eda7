using GraphApi.Model.Values;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class ImportTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableFact]
    public async Task Importing_twice_changes_nothing()
    {
        NodeChange[] nodes = [Node("Claim", "a"), Node("Claim", "b"), Node("Place", "p")];
        RelationshipChange[] relationships =
        [
            Link("ABOUT", "Claim:a", "Subject:p"),
            Link("CONTRADICTS", "Claim:a", "Claim:b", ("assessedBy", Text("x")), ("kind", Text("DOUBTS"))),
            Link("CONTRADICTS", "Claim:a", "Claim:b", ("assessedBy", Text("y"))),
            Link("CONTRADICTS", "Claim:a", "Claim:b"),
        ];
        await OpenWithAsync(nodes, relationships);

        var again = await ImportAsync(nodes, relationships);

        Assert.Equal(new ImportResult(3, 4), again);
        Assert.Equal(3, await CountAsync("MATCH (n) WHERE NOT n:_GaStore AND NOT n:_GaTests RETURN count(n)"));
        Assert.Equal(4, await CountAsync("MATCH ()-[r]->() RETURN count(r)"));
        Assert.False(await Store.IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task A_node_is_updated_and_null_removes_a_value()
    {
        await OpenWithAsync([Node("Place", ("key", Text("p")), ("name", Text("old")), ("wikidata", Text("Q1")), ("aliases", GraphValue.List([Text("x")])))]);

        await ImportAsync([Node("Place", ("key", Text("p")), ("name", Text("new")))]);

        Assert.Equal("""{"data":{"place":{"name":"new","wikidata":null,"aliases":null}}}""", await AskAsync("""{ place(key: "p") { name wikidata aliases } }"""));
        Assert.Equal(0, await CountAsync("MATCH (n:Place) RETURN size([k IN keys(n) WHERE k = 'aliases'])"));
    }

    [SkippableFact]
    public async Task A_missing_end_is_named_and_nothing_is_written()
    {
        await OpenWithAsync([Node("Place", "p")]);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => ImportAsync(
            [Node("Claim", "a")], Link("ABOUT", "Claim:a", "Subject:p"), Link("ABOUT", "Claim:a", "Subject:nowhere")));

        Assert.Equal(StoreErrorKind.InvalidData, refusal.Kind);
        Assert.Equal("test: Claim:a ABOUT Subject:nowhere: there is no Subject with the key 'nowhere'.", refusal.Message);
        Assert.Equal(0, await CountAsync("MATCH (n:Claim) RETURN count(n)"));
    }

    [SkippableFact]
    public async Task A_missing_start_is_named_as_well()
    {
        await OpenWithAsync([Node("Place", "p")]);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => ImportAsync([], Link("ABOUT", "Claim:a", "Subject:p")));

        Assert.Equal("test: Claim:a ABOUT Subject:p: there is no Claim with the key 'a'.", refusal.Message);
    }

    [SkippableFact]
    public async Task A_value_that_is_taken_is_named_with_type_and_field()
    {
        await OpenWithAsync([Node("Place", ("key", Text("p")), ("name", Text("P")), ("wikidata", Text("Q'1")))]);

        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            ImportAsync([Node("Claim", "a"), Node("Place", ("key", Text("q")), ("name", Text("Q")), ("wikidata", Text("Q'1")))]));

        Assert.Equal(StoreErrorKind.InvalidData, refusal.Kind);
        Assert.Contains("Place.wikidata", refusal.Message);
        Assert.Contains("Q'1", refusal.Message);
        Assert.Equal(0, await CountAsync("MATCH (n:Claim) RETURN count(n)"));
    }

    [SkippableFact]
    public async Task A_key_is_unique_among_the_types_of_an_interface()
    {
        await OpenWithAsync([Node("Place", "x")]);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => ImportAsync([Node("Person", "x")]));

        Assert.Equal(StoreErrorKind.InvalidData, refusal.Kind);
        Assert.Contains("Subject.key", refusal.Message);
    }

    [SkippableFact]
    public async Task All_values_come_back_as_they_were()
    {
        await OpenWithAsync(
            [
                Node("Claim", ("key", Text("c")), ("text", Text("")), ("weight", GraphValue.Float(0.1)), ("rank", GraphValue.Integer(long.MinValue)), ("isOpen", GraphValue.Boolean(false))),
                Node("Statement", ("key", Text("s")), ("said", Moment("2022-03-29T14:30:00.123456789+05:45")), ("heardBy", GraphValue.List([Text("b"), Text("a"), Text("b")]))),
                Node("Person", ("key", Text("p")), ("name", Text("P")), ("born", GraphValue.Date(-719162))),
            ]);

        Assert.Equal(
            """{"data":{"claim":{"text":"","weight":0.1,"rank":-9223372036854775808,"isOpen":false},"statement":{"said":"2022-03-29T14:30:00.123456789+05:45","heardBy":["b","a","b"]},"person":{"born":"0001-01-01"}}}""",
            await AskAsync("""{ claim(key: "c") { text weight rank isOpen } statement(key: "s") { said heardBy } person(key: "p") { born } }"""));
    }

    [SkippableFact]
    public async Task More_than_one_statement_full_is_written()
    {
        await OpenWithAsync(
            [Node("Place", "p"), .. Enumerable.Range(0, 12_000).Select(i => Node("Claim", $"c{i}"))],
            Enumerable.Range(0, 12_000).Select(i => Link("ABOUT", $"Claim:c{i}", "Place:p")));

        Assert.Equal("""{"data":{"place":{"claims":{"totalCount":12000}}}}""", await AskAsync("""{ place(key: "p") { claims { totalCount } } }"""));
    }
}
