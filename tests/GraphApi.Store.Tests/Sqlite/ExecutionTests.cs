using System.Diagnostics;
using GraphApi.Sqlite;

namespace GraphApi.Store.Tests.Sqlite;

public class ExecutionTests
{
    private const string Sdl = """
        type N @node {
          key: ID!
          to: [N!]! @relationship(type: "TO", direction: OUT)
          from: [N!]! @relationship(type: "TO", direction: IN)
          around: [N!]! @path(steps: ["TO>*", "TO>*", "TO>*"])
        }
        """;

    [Fact]
    public async Task Nothing_is_prepared_again_whatever_the_values()
    {
        await using var store = await Claims.OpenAsync();
        const string operation =
            """
            query($n: Int, $m: Int, $key: ID!, $text: String, $list: [String!]) {
              place(key: $key) { claims(first: $n, where: {text: {contains: $text}}) { nodes { text contradictedBy(last: $m) { totalCount nodes { key } } } }
                claimsWithin(first: $m) { nodes { key } } }
              places(first: $m, where: {name: {in: $list}}) { nodes { key } }
            }
            """;
        (string, object?)[] first = [("n", 1), ("m", 1), ("key", "kyiv"), ("text", "a"), ("list", new object?[] { "a" })];
        var (statement, _) = store.Compile(operation, first);
        for (var i = 0; i < 50; i++)
        {
            var (_, values) = store.Compile(
                operation, ("n", i), ("m", 2 * i), ("key", i % 2 == 0 ? "kyiv" : "bucha"), ("text", new string('a', i)), ("list", new object?[] { "Kyiv" }));
            await store.RunAsync(statement, values);
        }

        var reader = await store.Store.Readers.RentAsync(default);
        Assert.Equal(0, Assert.Single(reader.Statements).Reprepared);
        store.Store.Readers.Return(reader);
    }

    [Fact]
    public async Task A_long_statement_is_stopped_and_its_connection_lives_on()
    {
        await using var store = await OpenRingsAsync();
        var (statement, values) = store.Compile("{ ns(first: 1000) { nodes { around { totalCount } } } }");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RunAsync(statement, values, soon.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        for (var i = 0; i < 20; i++)
            Assert.Equal("[[\"n1\"]]", await store.AskAsync("{ n(key: \"n1\") { key } }"));
    }

    [Fact]
    public async Task Readers_see_whole_imports_only()
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        var (statement, values) = store.Compile("{ ns(first: 0) { totalCount } again: ns(first: 0) { totalCount } }");
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var seen = new HashSet<string>();
            do
            {
                seen.Add(await store.RunAsync(statement, values));
            }
            while (!done.IsCancellationRequested);
            return seen;
        })).ToList();

        const int imports = 10;
        for (var i = 0; i < imports; i++)
        {
            var draft = store.Draft();
            for (var j = 0; j < 500; j++)
                draft.Node("N", ("key", $"{i}-{j}"));
            await store.ImportAsync(draft);
        }

        await done.CancelAsync();
        foreach (var seen in await Task.WhenAll(readers))
            Assert.Subset(Enumerable.Range(0, imports + 1).SelectMany(i => new[] { $"[[{i * 500}],[{i * 500}]]" }).ToHashSet(), seen);
    }

    [Fact]
    public async Task An_unused_statement_gives_way_and_is_prepared_anew()
    {
        await using var store = await Claims.OpenAsync();
        for (var round = 0; round < 2; round++)
            for (var i = 1; i <= 200; i++)
                Assert.Equal($"[[{Repeated("\"Kyiv\"", i)}]]", await store.AskAsync($"{{ place(key: \"kyiv\") {{ {Names(i)} }} }}"));
        var reader = await store.Store.HeavyReaders.RentAsync(default);
        Assert.Equal(128, reader.Statements.Count());
        store.Store.HeavyReaders.Return(reader);
    }

    [Fact]
    public async Task A_light_statement_does_not_wait_behind_heavy_ones()
    {
        await using var store = await OpenRingsAsync();
        var light = store.Compile("{ n(key: \"n1\") { key } }");
        await store.RunAsync(light.Statement, light.Values);
        await FillHeavyReadersAsync(store);

        var answer = await store.RunAsync(light.Statement, light.Values);

        Assert.Equal("[[\"n1\"]]", answer);
    }

    [Theory]
    [InlineData("{ ns(first: 100) { nodes { around { totalCount } } } }", 1)]
    [InlineData("{ n(key: \"n1\") { key } }", 0)]
    public async Task A_heavy_statement_and_a_new_one_wait_for_their_turn(string operation, int runs)
    {
        await using var store = await OpenRingsAsync();
        var (statement, values) = store.Compile(operation);
        for (var i = 0; i < runs; i++)
            await store.RunAsync(statement, values);
        await FillHeavyReadersAsync(store);

        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RunAsync(statement, values, soon.Token));
    }

    [Fact]
    public async Task A_light_statement_that_was_stopped_waits_with_the_heavy_ones()
    {
        await using var store = await OpenRingsAsync();
        const string operation = "query($n: Int) { ns(first: $n) { nodes { around { totalCount } } } }";
        var (statement, few) = store.Compile(operation, ("n", 0));
        var (_, many) = store.Compile(operation, ("n", 1000));
        await store.RunAsync(statement, few);
        using (var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100)))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RunAsync(statement, many, soon.Token));
        await FillHeavyReadersAsync(store);

        using var end = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RunAsync(statement, few, end.Token));
    }

    private static async Task FillHeavyReadersAsync(TestStore store)
    {
        for (var i = 0; i < new SqliteStoreOptions { FilePath = store.FilePath }.MaxHeavyReaders; i++)
            await store.Store.HeavyReaders.RentAsync(default);
    }

    private static string Repeated(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));

    private static string Names(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: name"));

    [Theory]
    [InlineData(2500)]
    [InlineData(899)]
    public async Task A_row_may_have_any_number_of_columns(int count)
    {
        await using var store = await Claims.OpenAsync();
        var fields = string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: name b{i}: aliases"));
        var name = Repeated("\"Kyiv\",[\"Kiev\",\"Київ\"]", count);
        Assert.Equal($"[[{name}],[[[{name}]]]]", await store.AskAsync(
            $"{{ place(key: \"kyiv\") {{ {fields} }} places(where: {{key: {{eq: \"kyiv\"}}}}) {{ nodes {{ {fields} }} }} }}"));
    }

    [Fact]
    public async Task Filters_may_be_long_and_deep()
    {
        await using var store = await Claims.OpenAsync();
        var terms = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"{{name: {{eq: \"x{i}\"}}}}"));
        Assert.Equal("[[1]]", await store.AskAsync($"{{ places(where: {{or: [{terms}, {{name: {{eq: \"Kyiv\"}}}}]}}) {{ totalCount }} }}"));
        var deep = string.Concat(Enumerable.Repeat("{partOf: {some: {parts: {some: ", 10)) + "{name: {eq: \"Kyiv\"}}" + string.Concat(Enumerable.Repeat("}}}}", 10));
        Assert.Equal("[[2]]", await store.AskAsync($"{{ places(where: {deep}) {{ totalCount }} }}"));
    }

    [Fact]
    public async Task Selections_may_be_deep()
    {
        await using var store = await Claims.OpenAsync();
        var deep = string.Concat(Enumerable.Repeat("nodes { contradicts { nodes { contradictedBy { ", 3)) + "nodes { key }" + string.Concat(Enumerable.Repeat("} } } }", 3));
        Assert.Contains("c2", await store.AskAsync($"{{ claims {{ {deep} }} }}"), StringComparison.Ordinal);
    }

    private static async Task<TestStore> OpenRingsAsync()
    {
        var store = await TestStore.OpenAsync(Sdl);
        var draft = store.Draft();
        for (var i = 0; i < 300; i++)
            draft.Node("N", ("key", $"n{i}")).Link("TO", "N", $"n{i}", "N", $"n{(i + 1) % 300}");
        await store.ImportAsync(draft);
        return store;
    }
}
