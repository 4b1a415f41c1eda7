using GraphApi.Neo4j.Tests.Fixtures;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class PathTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    [SkippableFact]
    public async Task One_or_more_steps_never_lead_to_their_start_even_through_a_cycle()
    {
        await OpenCycleAsync();

        Assert.Equal(
            """{"data":{"a":{"within":{"totalCount":2,"nodes":[{"key":"b"},{"key":"c"}]}},"b":{"within":{"totalCount":2,"nodes":[{"key":"a"},{"key":"c"}]}},"c":{"within":{"totalCount":0,"nodes":[]}}}}""",
            await AskAsync("""{ a: place(key: "a") { within { totalCount nodes { key } } } b: place(key: "b") { within { totalCount nodes { key } } } c: place(key: "c") { within { totalCount nodes { key } } } }"""));
    }

    [SkippableFact]
    public async Task Zero_or_more_steps_hold_the_start_and_end_in_cycles()
    {
        await OpenCycleAsync();

        Assert.Equal(
            """{"data":{"a":{"claimsWithin":{"totalCount":2,"nodes":[{"key":"k1"},{"key":"k2"}]},"claimsBelow":{"totalCount":1,"nodes":[{"key":"k2"}]}},"c":{"claimsWithin":{"totalCount":2,"nodes":[{"key":"k1"},{"key":"k2"}]}}}}""",
            await AskAsync("""{ a: place(key: "a") { claimsWithin { totalCount nodes { key } } claimsBelow { totalCount nodes { key } } } c: place(key: "c") { claimsWithin { totalCount nodes { key } } } }"""));
    }

    [SkippableFact]
    public async Task A_step_may_go_back_over_the_relationship_of_the_step_before()
    {
        await OpenEmptyAsync();
        await ImportAsync(
            [Node("Place", "x"), Node("Place", "y"), Node("Place", "top")],
            Link("PART_OF", "Place:x", "Place:top"), Link("PART_OF", "Place:y", "Place:top"));

        Assert.Equal(
            """{"data":{"place":{"neighbours":{"totalCount":2,"nodes":[{"key":"x"},{"key":"y"}]}}}}""",
            await AskAsync("""{ place(key: "x") { neighbours { totalCount nodes { key } } } }"""));
    }

    [SkippableFact]
    public async Task A_filter_and_probes_look_along_the_path()
    {
        await OpenCycleAsync();

        Assert.Equal(
            """{"data":{"places":{"nodes":[{"key":"a"},{"key":"b"},{"key":"c"}]},"below":{"nodes":[{"key":"a"},{"key":"c"}]},"place":{"claimsWithin":{"totalCount":1,"nodes":[{"key":"k2"}],"pageInfo":{"hasNextPage":false}}}}}""",
            await AskAsync("""
                {
                  places(where: { claimsWithin: { some: { key: { eq: "k2" } } } }) { nodes { key } }
                  below: places(where: { claimsBelow: { some: { key: { eq: "k2" } } } }) { nodes { key } }
                  place(key: "a") { claimsWithin(first: 1, where: { text: { contains: "2" } }) { totalCount nodes { key } pageInfo { hasNextPage } } }
                }
                """));
    }

    [SkippableFact]
    public async Task A_path_ordered_by_key_has_pages_and_probes()
    {
        await OpenCycleAsync();
        var first = await AskAsync("""{ place(key: "a") { within(first: 1) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } } } }""");
        var cursor = first.Split("\"cursor\":\"")[1].Split('"')[0];

        var second = await AskAsync($"{{ place(key: \"a\") {{ within(first: 1, after: \"{cursor}\") {{ nodes {{ key }} pageInfo {{ hasNextPage hasPreviousPage }} }} }} }}");
        var before = await AskAsync($"{{ place(key: \"a\") {{ within(last: 1, before: \"{cursor}\") {{ nodes {{ key }} pageInfo {{ hasNextPage hasPreviousPage }} }} }} }}");

        Assert.EndsWith("""node":{"key":"b"}}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}}""", first);
        Assert.Equal("""{"data":{"place":{"within":{"nodes":[{"key":"c"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}}}""", second);
        Assert.Equal("""{"data":{"place":{"within":{"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}}""", before);
    }

    /// <summary>a and b are part of each other, b of itself and of c; k1 is about a, k2 about b.</summary>
    private async Task OpenCycleAsync()
    {
        await OpenEmptyAsync();
        await ImportAsync(
            [Node("Place", "a"), Node("Place", "b"), Node("Place", "c"), Node("Claim", "k1"), Node("Claim", "k2")],
            Link("PART_OF", "Place:a", "Place:b"),
            Link("PART_OF", "Place:b", "Place:a"),
            Link("PART_OF", "Place:b", "Place:b"),
            Link("PART_OF", "Place:b", "Place:c"),
            Link("ABOUT", "Claim:k1", "Place:a"),
            Link("ABOUT", "Claim:k2", "Place:b"));
    }
}
