using System.Text.Json;
using GraphApi.Planning.Paging;

namespace GraphApi.Store.Tests.Sqlite;

public class PageTests
{
    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    [InlineData(true, 4)]
    public async Task Parallel_relationships_are_paged_both_ways_without_gap_or_repetition(bool descending, int size)
    {
        await using var store = await OpenAsync();
        var order = descending ? "DESC" : "ASC";
        var all = await RowsAsync(store, $"{{ claim(key: \"c0\") {{ contradictedBy(first: 100, order: {{key: {order}}}) {{ edges {{ cursor assessedBy node {{ key }} }} }} }} }}");
        Assert.Equal(21, all.Count);

        var scope = Cursor.Scope("ClaimContradictedBy", descending);
        var forward = await WalkAsync(store, all.Count, size, scope, c => $"contradictedBy(first: {size}{After("after", c)}, order: {{key: {order}}})", last: false);
        var backward = await WalkAsync(store, all.Count, size, scope, c => $"contradictedBy(last: {size}{After("before", c)}, order: {{key: {order}}})", last: true);
        Assert.Equal(all, forward);
        Assert.Equal(all, backward);
    }

    [Theory]
    [InlineData("places(first: 2, after: $a)", false, "[[[\"p3\"],[\"p4\"],[\"p5\"]],1]")]
    [InlineData("places(first: 2, after: $a, order: {key: DESC})", true, "[[[\"p1\"],[\"p0\"]],1]")]
    [InlineData("places(last: 2, before: $a)", false, "[[[\"p0\"],[\"p1\"]],1]")]
    [InlineData("places(last: 2, before: $a, order: {key: DESC})", true, "[[[\"p5\"],[\"p4\"],[\"p3\"]],1]")]
    [InlineData("places(first: 2, after: $a, where: {key: {contains: \"9\"}})", false, "[[],0]")]
    public async Task A_page_knows_what_lies_before_and_behind(string field, bool descending, string column)
    {
        await using var store = await OpenAsync();
        var row = await store.AskAsync(
            $"query($a: String) {{ {field} {{ nodes {{ key }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}",
            ("a", Cursor.Encode(Cursor.Scope("Places", descending), "p2")));
        Assert.Equal($"[{column}]", row);
    }

    [Fact]
    public async Task A_page_of_an_interface_starts_where_the_cursor_says()
    {
        await using var store = await OpenAsync();
        Assert.Equal("""[[[[[2,"p5"]],[[2,"p6"]]]]]""", await store.AskAsync(
            "query($a: String) { subjects(first: 2, after: $a) { nodes { key } } }", ("a", Cursor.Encode(Cursor.Scope("Subjects", false), "p4"))));
    }

    [Fact]
    public async Task A_page_of_none_has_no_rows()
    {
        await using var store = await OpenAsync();
        Assert.Equal("[[[],8]]", await store.AskAsync("{ places(first: 0) { nodes { key } totalCount } }"));
    }

    private static string After(string argument, string? cursor) => cursor is null ? "" : $", {argument}: \"{cursor}\"";

    private static async Task<List<string>> WalkAsync(
        TestStore store, int count, int size, uint scope, Func<string?, string> field, bool last)
    {
        var rows = new List<string>();
        for (string? cursor = null; rows.Count < count;)
        {
            var page = await RowsAsync(store, $"{{ claim(key: \"c0\") {{ {field(cursor)} {{ edges {{ cursor assessedBy node {{ key }} }} }} }} }}");
            Assert.InRange(page.Count, 1, size);
            rows.InsertRange(last ? 0 : rows.Count, page);
            using var edge = JsonDocument.Parse(last ? page[0] : page[^1]);
            cursor = Cursor.Encode(scope, edge.RootElement[0].GetString()!);
        }

        return rows;
    }

    private static async Task<List<string>> RowsAsync(TestStore store, string operation)
    {
        using var row = JsonDocument.Parse(await store.AskAsync(operation));
        return [.. row.RootElement[0][0][0].EnumerateArray().Select(e => e.GetRawText())];
    }

    private static async Task<TestStore> OpenAsync()
    {
        var store = await TestStore.OpenAsync(Claims.Sdl);
        var draft = store.Draft();
        for (var i = 0; i < 8; i++)
        {
            draft.Node("Claim", ("key", $"c{i}"), ("text", "")).Node("Place", ("key", $"p{i}"), ("name", ""));
            foreach (var by in i == 0 ? [] : new string?[] { null, "", "ann" })
                draft.Link("CONTRADICTS", "Claim", $"c{i}", "Claim", "c0", ("kind", "DOUBTS"), ("assessedBy", by));
        }

        await store.ImportAsync(draft);
        return store;
    }
}
