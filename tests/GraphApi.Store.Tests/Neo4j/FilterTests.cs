using GraphApi.Model.Values;
using GraphApi.Neo4j.Tests.Fixtures;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class FilterTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableTheory]
    [InlineData("""{ said: { eq: "2022-03-29T12:00:00Z" } }""", "s1 s2 s3")]
    [InlineData("""{ said: { eq: "2022-03-29T12:00:00.000000001Z" } }""", "s4")]
    [InlineData("""{ said: { in: ["2022-03-30T06:00:00+18:00", "2022-03-29T12:00:00.000000001Z", null] } }""", "s1 s2 s3 s4 s5")]
    [InlineData("""{ said: { in: [] } }""", "")]
    [InlineData("""{ said: { eq: null } }""", "s5")]
    [InlineData("""{ heardBy: { some: { contains: "n" } } }""", "s1")]
    [InlineData("""{ heardBy: { some: {} } }""", "s1 s2")]
    [InlineData("""{ heardAt: null }""", "s1 s2 s3 s5")]
    [InlineData("""{ heardAt: { name: { eq: "p" } } }""", "s4")]
    [InlineData("""{ madeBy: { some: { name: { eq: "ann" } } } }""", "s1")]
    [InlineData("""{ madeBy: { some: {} } }""", "s1 s2")]
    [InlineData("""{ or: [{ key: { eq: "s1" } }, { said: { eq: null } }] }""", "s1 s5")]
    [InlineData("""{ or: [] }""", "")]
    [InlineData("""{ key: { eq: null } }""", "")]
    [InlineData("""{ key: { eq: "s3" } }""", "s3")]
    [InlineData("""{ key: { contains: null } }""", "")]
    [InlineData("""{ and: [{ or: [] }, { key: { eq: "s3" } }] }""", "")]
    [InlineData("""{ or: [{ or: [] }, { key: { eq: "s3" } }] }""", "s3")]
    [InlineData("""{ madeBy: { some: { or: [] } } }""", "")]
    [InlineData("""{ heardBy: { some: { in: null } } }""", "")]
    [InlineData("""{ and: [] }""", "s1 s2 s3 s4 s5")]
    [InlineData("""{ key: { in: ["s2", "s9", "s5"], contains: "2" } }""", "s2")]
    public async Task Statements_are_filtered(string where, string expected)
    {
        await OpenWithAsync(
            [
                Statement("s1", "2022-03-29T12:00:00Z", "ann", "bob"),
                Statement("s2", "2022-03-29T15:00:00+03:00", ""),
                Statement("s3", "2022-03-28T18:00:00-18:00"),
                Statement("s4", "2022-03-29T12:00:00.000000001Z"),
                Node("Statement", ("key", Text("s5"))),
                Node("Place", "p"), Node("Person", "ann"), Node("Organization", "bbc"),
            ],
            Link("HEARD AT `x` \\u0060", "Statement:s4", "Place:p"),
            Link("MADE", "Actor:ann", "Statement:s1"),
            Link("MADE", "Actor:bbc", "Statement:s2"));

        var keys = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var nodes = string.Join(',', keys.Select(k => $"{{\"key\":\"{k}\"}}"));
        Assert.Equal(
            $"{{\"data\":{{\"statements\":{{\"nodes\":[{nodes}],\"totalCount\":{keys.Length}}}}}}}",
            await AskAsync($"{{ statements(where: {where}) {{ nodes {{ key }} totalCount }} }}"));
    }

    [SkippableFact]
    public async Task Node_and_edge_of_a_filter_are_of_one_pair()
    {
        await OpenWithAsync(
            [Node("Claim", "a"), Node("Claim", "b"), Node("Claim", "c")],
            Link("CONTRADICTS", "Claim:a", "Claim:b", ("kind", Text("NEGATES"))),
            Link("CONTRADICTS", "Claim:a", "Claim:c", ("kind", Text("DOUBTS"))));

        Assert.Equal(
            """{"data":{"none":{"totalCount":0},"one":{"totalCount":1},"claim":{"contradicts":{"totalCount":1,"edges":[{"kind":"DOUBTS","node":{"key":"c"}}]}}}}""",
            await AskAsync("""
                {
                  none: claims(where: { contradicts: { some: { edge: { kind: { eq: NEGATES } }, text: { eq: "c" } } } }) { totalCount }
                  one: claims(where: { contradicts: { some: { edge: { kind: { eq: NEGATES } }, text: { eq: "b" } } } }) { totalCount }
                  claim(key: "a") { contradicts(where: { edge: { kind: { eq: DOUBTS } } }) { totalCount edges { kind node { key } } } }
                }
                """));
    }

    [SkippableTheory]
    [InlineData("""{ or: [] }""", 0)]
    [InlineData("""{ and: [{ or: [] }] }""", 0)]
    [InlineData("""{ key: { eq: "b" } }""", 1)]
    [InlineData("""{ key: { in: ["b", "c"] } }""", 2)]
    [InlineData("""{ key: { eq: null } }""", 0)]
    [InlineData("""{ edge: { assessedBy: { eq: null } } }""", 2)]
    [InlineData("""{ edge: { assessedAt: { eq: "2022-01-01T00:00:00Z" } } }""", 1)]
    [InlineData("""{ about: { some: { name: { eq: "p" } } } }""", 1)]
    [InlineData("""{ makers: { some: {} } }""", 0)]
    public async Task Neighbours_are_filtered(string where, int expected)
    {
        await OpenWithAsync(
            [Node("Claim", "a"), Node("Claim", "b"), Node("Claim", "c"), Node("Place", "p")],
            Link("CONTRADICTS", "Claim:a", "Claim:b"),
            Link("CONTRADICTS", "Claim:a", "Claim:c", ("assessedAt", Moment("2022-01-01T02:00:00+02:00"))),
            Link("ABOUT", "Claim:c", "Place:p"));

        var answer = await AskAsync(
            $"{{ claim(key: \"a\") {{ contradicts(where: {where}) {{ totalCount nodes {{ key }} pageInfo {{ hasNextPage }} }} }} claims(where: {{ contradicts: {{ some: {where} }} }}) {{ totalCount }} }}");

        Assert.Contains($"\"contradicts\":{{\"totalCount\":{expected},", answer);
        Assert.Equal(expected, answer.Split("\"key\"").Length - 1);
        Assert.EndsWith($"\"claims\":{{\"totalCount\":{Math.Min(expected, 1)}}}}}}}", answer);
    }

    [SkippableFact]
    public async Task Numbers_and_truth_values_are_compared_by_value()
    {
        await OpenWithAsync([Node("Claim", ("key", Text("a")), ("text", Text("")), ("weight", GraphValue.Float(0)), ("rank", GraphValue.Integer(9007199254740993)), ("isOpen", GraphValue.Boolean(true)))]);

        Assert.Equal(
            """{"data":{"weight":{"totalCount":1},"rank":{"totalCount":1},"near":{"totalCount":0},"open":{"totalCount":1},"text":{"totalCount":1}}}""",
            await AskAsync("""
                {
                  weight: claims(where: { weight: { eq: -0.0 } }) { totalCount }
                  rank: claims(where: { rank: { eq: 9007199254740993 } }) { totalCount }
                  near: claims(where: { rank: { in: [9007199254740992, 9007199254740994] } }) { totalCount }
                  open: claims(where: { isOpen: { eq: true } }) { totalCount }
                  text: claims(where: { text: { contains: "" } }) { totalCount }
                }
                """));
    }

    private static Planning.Import.NodeChange Statement(string key, string said, params string[] heardBy) => Node(
        "Statement", ("key", Text(key)), ("said", Moment(said)),
        ("heardBy", heardBy.Length == 0 ? default : GraphValue.List([.. heardBy.Select(Text)])));
}
