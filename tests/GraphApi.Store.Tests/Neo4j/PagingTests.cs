using System.Text.Json;
using GraphApi.Neo4j.Tests.Fixtures;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class PagingTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private static readonly string[] Contradictions = ["a null", "a x", "a y", "b null", "c x", "c \uE000", "c 😀"];

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Pages_of_parallel_relationships_meet_each_once_in_all_four_ways(int size)
    {
        await OpenWithAsync(
            ["a", "b", "c", "z"],
            Contradictions.Select(c => c.Split(' ')).Select(c => Link(
                "CONTRADICTS", $"Claim:{c[0]}", "Claim:z", ("assessedBy", c[1] == "null" ? default : Text(c[1])))));

        Assert.Equal(Contradictions, await WalkAsync("claim(key: \"z\")", "contradictedBy", "ASC", size, isBackward: false));
        Assert.Equal(Contradictions, await WalkAsync("claim(key: \"z\")", "contradictedBy", "ASC", size, isBackward: true));
        Assert.Equal(Contradictions.Reverse(), await WalkAsync("claim(key: \"z\")", "contradictedBy", "DESC", size, isBackward: false));
        Assert.Equal(Contradictions.Reverse(), await WalkAsync("claim(key: \"z\")", "contradictedBy", "DESC", size, isBackward: true));
    }

    [SkippableFact]
    public async Task Both_bounds_hold_and_the_flags_are_exact()
    {
        await OpenWithAsync(["a", "b", "c", "d", "e"]);
        var cursors = Cursors(await AskAsync("{ claims { edges { cursor } } }"), "claims");

        var answer = await AskAsync(
            $$"""{ claims(after: "{{cursors[0]}}", before: "{{cursors[4]}}", last: 2) { nodes { key } totalCount pageInfo { hasNextPage hasPreviousPage } } }""");
        var all = await AskAsync(
            $$"""{ claims(after: "{{cursors[0]}}", before: "{{cursors[4]}}") { nodes { key } pageInfo { hasNextPage hasPreviousPage } } }""");
        var none = await AskAsync("{ claims(first: 0) { nodes { key } pageInfo { hasNextPage hasPreviousPage } } }");

        Assert.Equal("""{"data":{"claims":{"nodes":[{"key":"c"},{"key":"d"}],"totalCount":5,"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}}""", answer);
        Assert.Equal("""{"data":{"claims":{"nodes":[{"key":"b"},{"key":"c"},{"key":"d"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}}""", all);
        Assert.Equal("""{"data":{"claims":{"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}""", none);
    }

    [SkippableFact]
    public async Task A_root_of_an_interface_orders_all_its_types_by_key()
    {
        await OpenEmptyAsync();
        await ImportAsync([Node("Person", "b"), Node("Place", "a"), Node("Organization", "c"), Node("Place", "d")]);

        Assert.Equal(
            """{"data":{"subjects":{"nodes":[{"__typename":"Place","key":"a"},{"__typename":"Person","key":"b"},{"__typename":"Organization","key":"c"},{"__typename":"Place","key":"d"}]},"actors":{"totalCount":2,"nodes":[{"name":"c"},{"name":"b"}]}}}""",
            await AskAsync("{ subjects { nodes { __typename key } } actors(order: [{ key: DESC }]) { totalCount nodes { name } } }"));
    }

    [SkippableFact]
    public async Task Pages_along_a_path_meet_each_node_once_both_ways()
    {
        string[] claims = ["c1", "c2", "c3", "c4", "c5"];
        await OpenEmptyAsync();
        await ImportAsync(
            [Node("Place", "p"), Node("Place", "q"), Node("Place", "r"), .. claims.Select(c => Node("Claim", c))],
            [
                Link("PART_OF", "Place:q", "Place:p"), Link("PART_OF", "Place:r", "Place:p"),
                Link("ABOUT", "Claim:c1", "Place:r"), Link("ABOUT", "Claim:c2", "Place:q"), Link("ABOUT", "Claim:c2", "Place:r"),
                Link("ABOUT", "Claim:c3", "Place:p"), Link("ABOUT", "Claim:c4", "Place:q"), Link("ABOUT", "Claim:c5", "Place:p"), Link("ABOUT", "Claim:c5", "Place:q"),
            ]);

        Assert.Equal(claims, await WalkAsync("place(key: \"p\")", "claimsWithin", "ASC", 2, isBackward: false, "key"));
        Assert.Equal(claims, await WalkAsync("place(key: \"p\")", "claimsWithin", "ASC", 2, isBackward: true, "key"));
        Assert.Equal(claims.Reverse(), await WalkAsync("place(key: \"p\")", "claimsWithin", "DESC", 2, isBackward: false, "key"));
    }

    private Task OpenWithAsync(string[] claims, params IEnumerable<Planning.Import.RelationshipChange> relationships) =>
        OpenWithAsync(claims.Select(c => Node("Claim", c)), relationships);

    /// <summary>What all pages show, in the order of the response.</summary>
    private async Task<List<string>> WalkAsync(string root, string field, string order, int size, bool isBackward, string? key = null)
    {
        var (found, cursor, more) = (new List<string>(), "", true);
        while (more)
        {
            var window = isBackward ? $"last: {size}{Bound("before", cursor)}" : $"first: {size}{Bound("after", cursor)}";
            var columns = key is null ? "assessedBy node { key }" : "node { key }";
            var answer = await AskAsync(
                $"{{ {root} {{ {field}({window}, order: [{{ key: {order} }}]) {{ edges {{ cursor {columns} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }} }}");
            var connection = JsonDocument.Parse(answer).RootElement.GetProperty("data").EnumerateObject().Single().Value.GetProperty(field);
            var edges = connection.GetProperty("edges").EnumerateArray().ToList();
            found.InsertRange(isBackward ? 0 : found.Count, edges.Select(Show));
            cursor = edges[isBackward ? 0 : ^1].GetProperty("cursor").GetString()!;
            more = connection.GetProperty("pageInfo").GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean();
        }

        return found;
    }

    private static string Bound(string name, string cursor) => cursor.Length == 0 ? "" : $", {name}: \"{cursor}\"";

    private static string Show(JsonElement edge)
    {
        var key = edge.GetProperty("node").GetProperty("key").GetString()!;
        return edge.TryGetProperty("assessedBy", out var by) ? $"{key} {by.GetString() ?? "null"}" : key;
    }

    private static List<string> Cursors(string answer, string field) =>
        [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty(field).GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("cursor").GetString()!)];
}
