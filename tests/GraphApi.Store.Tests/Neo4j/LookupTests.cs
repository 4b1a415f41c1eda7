using GraphApi.Neo4j.Tests.Fixtures;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class LookupTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableFact]
    public async Task A_node_is_found_by_key_and_by_unique_field_with_what_hangs_on_it()
    {
        await OpenWithAsync(
            [
                Node("Place", ("key", Text("kyiv")), ("name", Text("Kyiv")), ("wikidata", Text("Q1899"))),
                Node("Claim", "c2"), Node("Claim", "c1"), Node("Person", "ann"), Node("Organization", "bbc"),
                Node("Statement", ("key", Text("s1"))),
            ],
            Link("ABOUT", "Claim:c2", "Subject:kyiv"),
            Link("ABOUT", "Claim:c1", "Place:kyiv"),
            Link("EXPRESSES", "Statement:s1", "Claim:c1"),
            Link("MADE", "Actor:bbc", "Statement:s1"),
            Link("MADE", "Actor:ann", "Statement:s1"));

        var byKey = await AskAsync("""{ place(key: "kyiv") { name claims { totalCount nodes { text makers { nodes { __typename name } } } } } none: place(key: "x") { name } }""");
        var byUnique = await AskAsync("""{ place(wikidata: "Q1899") { key claims(first: 1) { edges { cursor node { key } } pageInfo { hasNextPage } } } subject(key: "kyiv") { __typename ... on Place { wikidata } name } }""");

        Assert.Equal("""{"data":{"place":{"name":"Kyiv","claims":{"totalCount":2,"nodes":[{"text":"c1","makers":{"nodes":[{"__typename":"Person","name":"ann"},{"__typename":"Organization","name":"bbc"}]}},{"text":"c2","makers":{"nodes":[]}}]}},"none":null}}""", byKey);
        Assert.StartsWith("""{"data":{"place":{"key":"kyiv","claims":{"edges":[{"cursor":""", byUnique);
        Assert.EndsWith("""node":{"key":"c1"}}],"pageInfo":{"hasNextPage":true}}},"subject":{"__typename":"Place","wikidata":"Q1899","name":"Kyiv"}}}""", byUnique);
    }

    [SkippableFact]
    public async Task Types_of_an_interface_show_relationships_of_their_own()
    {
        await OpenWithAsync(
            [
                Node("Place", "x"), Node("Place", "y"), Node("Person", "ann"), Node("Claim", "c"),
                Node("Statement", ("key", Text("s"))),
            ],
            Link("PART_OF", "Place:y", "Place:x"),
            Link("ABOUT", "Claim:c", "Subject:x"), Link("ABOUT", "Claim:c", "Subject:ann"),
            Link("MADE", "Actor:ann", "Statement:s"),
            Link("HEARD AT `x` \\u0060", "Statement:s", "Place:y"));

        Assert.Equal(
            """{"data":{"claim":{"about":{"nodes":[{"statements":{"nodes":[{"heardAt":{"name":"y"}}]},"name":"ann","claims":{"totalCount":1}},{"parts":{"nodes":[{"key":"y","claims":{"totalCount":0}}]},"name":"x","claims":{"totalCount":1}}]}}}}""",
            await AskAsync("""
                { claim(key: "c") { about { nodes {
                  ... on Actor { statements { nodes { heardAt { name } } } }
                  ... on Place { parts { nodes { key claims { totalCount } } } }
                  name
                  claims { totalCount }
                } } } }
                """));
    }
}
