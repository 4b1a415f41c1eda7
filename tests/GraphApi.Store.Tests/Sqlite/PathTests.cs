namespace GraphApi.Store.Tests.Sqlite;

public class PathTests
{
    private const string Sdl = """
        type N @node {
          key: ID!
          to: [N!]! @relationship(type: "TO", direction: OUT)
          other: [N!]! @relationship(type: "OTHER", direction: OUT)
          plus: [N!]! @path(steps: ["TO>*"])
          star: [N!]! @path(steps: ["TO>*0.."])
          direct: [N!]! @path(steps: ["TO>"])
          back: [N!]! @path(steps: ["<TO*"])
          two: [N!]! @path(steps: ["TO>", "TO>"])
          there: [N!]! @path(steps: ["TO>", "<TO"])
          onceThenPlus: [N!]! @path(steps: ["OTHER>", "TO>*"])
          plusThenOnce: [N!]! @path(steps: ["TO>*", "OTHER>"])
          starThenPlus: [N!]! @path(steps: ["OTHER>*0..", "TO>*"])
          plusThenStar: [N!]! @path(steps: ["OTHER>*", "TO>*0.."])
          starThenOnce: [N!]! @path(steps: ["TO>*0..", "OTHER>"])
        }
        """;

    [Theory]
    [InlineData("cycle of three", "ab bc ca", "", "plus", "b c")]
    [InlineData("cycle of three", "ab bc ca", "", "star", "a b c")]
    [InlineData("cycle of three", "ab bc ca", "", "back", "b c")]
    [InlineData("self loop", "aa", "", "plus", "")]
    [InlineData("self loop", "aa", "", "star", "a")]
    [InlineData("self loop", "aa ab", "", "two", "a b")]
    [InlineData("a step may go back", "ab cb", "", "there", "a c")]
    [InlineData("diamond: each once", "ab ac bd cd", "", "two", "d")]
    [InlineData("diamond: each once", "ab ac bd cd", "", "plus", "b c d")]
    [InlineData("one start is reached from the other", "bc cd", "ab ac", "onceThenPlus", "c d")]
    [InlineData("starts on one cycle", "bc cb", "ab ac", "onceThenPlus", "b c")]
    [InlineData("one start on a cycle is not reached by itself", "bc cb", "ab", "onceThenPlus", "c")]
    [InlineData("back to the path's own start", "ba ab", "ab", "onceThenPlus", "a")]
    [InlineData("last step merged from each middle", "ab bc ca", "bx cx by az", "plusThenOnce", "x y")]
    [InlineData("last step merged from each middle", "ab bc ca", "bx cx by az", "starThenOnce", "x y z")]
    [InlineData("repeated after repeated", "bc cd", "ab", "starThenPlus", "c d")]
    [InlineData("repeated after repeated", "bc cd de", "ab bz", "plusThenStar", "b c d e z")]
    public async Task A_path_is_a_walk(string shape, string to, string other, string field, string expected)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(Graph(store, to, other));
        var keys = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (arguments, page) in Pages(keys))
        {
            var row = await store.AskAsync($"{{ n(key: \"a\") {{ {field}{arguments} {{ nodes {{ key }} totalCount }} }} }}");
            var nodes = string.Join(',', page.Select(k => $"[\"{k}\"]"));
            Assert.True(row == $"[[[[{nodes}],{keys.Length}]]]", $"{shape}: {field}{arguments} gave {row}");
        }

        var some = await store.AskAsync($"{{ ns(where: {{ {field}: {{ some: {{ key: {{ contains: \"\" }} }} }} }}) {{ nodes {{ key }} }} }}");
        Assert.Equal(keys.Length > 0, some.Contains("[\"a\"]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_limit_counts_the_rows_that_the_filter_keeps()
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(Graph(store, "ab ac", "bp bq br cs cp"));
        Assert.Equal(
            """[[[[["r"],["s"]],2]]]""",
            await store.AskAsync("{ n(key: \"a\") { plusThenOnce(first: 2, where: {key: {in: [\"r\", \"s\"]}}) { nodes { key } totalCount } } }"));
    }

    [Theory]
    [InlineData("plusThenOnce", false)]
    [InlineData("plusThenOnce", true)]
    [InlineData("starThenPlus", false)]
    [InlineData("starThenPlus", true)]
    [InlineData("direct", false)]
    public async Task Pages_of_a_path_are_walked_both_ways(string field, bool descending)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(Graph(store, "ab bc ca cd am an ao ap", "bx cx by az au av bm bn"));
        var order = $"order: {{key: {(descending ? "DESC" : "ASC")}}}";
        var all = await RowsAsync(store, $"{field}(first: 100, {order})");
        Assert.InRange(all.Length, 4, 20);

        var scope = GraphApi.Planning.Paging.Cursor.Scope($"N{char.ToUpperInvariant(field[0])}{field[1..]}", descending);
        for (var i = 0; i < all.Length; i++)
        {
            var cursor = GraphApi.Planning.Paging.Cursor.Encode(scope, all[i].Cursor);
            Assert.Equal(all.Skip(i + 1).Take(2), await RowsAsync(store, $"{field}(first: 2, after: \"{cursor}\", {order})"));
            Assert.Equal(all.Take(i).TakeLast(2), await RowsAsync(store, $"{field}(last: 2, before: \"{cursor}\", {order})"));
            var row = await store.AskAsync($"{{ n(key: \"a\") {{ {field}(first: 100, after: \"{cursor}\", {order}) {{ pageInfo {{ hasPreviousPage }} totalCount }} }} }}");
            Assert.Equal($"[[[{all.Length},1]]]", row);
        }
    }

    private static async Task<(string Cursor, string Key)[]> RowsAsync(TestStore store, string field)
    {
        using var row = System.Text.Json.JsonDocument.Parse(await store.AskAsync($"{{ n(key: \"a\") {{ {field} {{ edges {{ cursor node {{ key }} }} }} }} }}"));
        return [.. row.RootElement[0][0][0].EnumerateArray().Select(e => (e[0].GetString()!, e[1].GetString()!))];
    }

    private static IEnumerable<(string Arguments, IEnumerable<string> Page)> Pages(string[] keys) =>
    [
        ("", keys),
        ("(order: {key: DESC})", keys.Reverse()),
        ("(first: 1)", keys.Take(1)),
        ("(last: 2)", keys.TakeLast(2)),
        ("(last: 1, order: {key: DESC})", keys.Take(1)),
    ];

    private static GraphDraft Graph(TestStore store, string to, string other)
    {
        var draft = store.Draft();
        foreach (var key in $"a{to}{other}".Where(char.IsLetter).Distinct())
            draft.Node("N", ("key", key.ToString()));
        foreach (var (type, pairs) in new[] { ("TO", to), ("OTHER", other) })
            foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                draft.Link(type, "N", pair[..1], "N", pair[1..]);
        return draft;
    }
}
