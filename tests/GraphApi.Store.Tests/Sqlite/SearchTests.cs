namespace GraphApi.Store.Tests.Sqlite;

/// <summary>What a file keeps for searching follows its nodes and its schema.</summary>
public sealed class SearchTests : IDisposable
{
    private const string Plain = "type Place @node { key: ID! name: String aliases: [String] }";
    private const string ByName = "type Place @node { key: ID! name: String @fulltext aliases: [String] }";
    private const string ByBoth = "type Place @node { key: ID! name: String @fulltext aliases: [String] @fulltext }";

    private readonly string _folder = TestStore.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Fields_that_come_to_be_searched_find_what_is_there_already()
    {
        await ImportAsync(Plain, ("key", "kyiv"), ("name", "Kyiv"), ("aliases", new[] { "Київ", null, "Kiev" }));

        Assert.Equal("[[1]]", await CountAsync(ByBoth, "киї"));
        Assert.Equal("[[1]]", await CountAsync(ByBoth, "kiev"));
        Assert.Equal("[[0]]", await CountAsync(ByName, "kiev"));
        Assert.Equal("[[1]]", await CountAsync(ByName, "kyiv"));
    }

    [Fact]
    public async Task A_node_with_other_values_is_found_by_those_alone()
    {
        await ImportAsync(ByName, ("key", "kyiv"), ("name", "Kiev"));
        await ImportAsync(ByName, ("key", "kyiv"), ("name", "Kyiv"));

        Assert.Equal("[[0]]", await CountAsync(ByName, "kiev"));
        Assert.Equal("[[1]]", await CountAsync(ByName, "kyiv"));
    }

    [Fact]
    public async Task What_was_searched_once_is_searched_again()
    {
        await ImportAsync(ByName, ("key", "kyiv"), ("name", "Kiev"));
        await ImportAsync(Plain, ("key", "kyiv"), ("name", "Kyiv"));

        Assert.Equal("[[0]]", await CountAsync(ByName, "kiev"));
        Assert.Equal("[[1]]", await CountAsync(ByName, "kyiv"));
    }

    [Fact]
    public async Task A_search_is_read_from_the_index_of_words()
    {
        await using var store = await TestStore.OpenAsync(ByName, _folder);

        var plan = QueryPlan.Of(store, "{ search(text: \"kyiv\") { nodes { __typename } totalCount } }");

        Assert.Contains("SCAN i1 VIRTUAL TABLE INDEX", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH s2 USING INTEGER PRIMARY KEY (rowid=?)", plan, StringComparison.Ordinal);
    }

    private async Task ImportAsync(string sdl, params (string, object?)[] values)
    {
        await using var store = await TestStore.OpenAsync(sdl, _folder);
        await store.ImportAsync(store.Draft().Node("Place", values));
    }

    private async Task<string> CountAsync(string sdl, string text)
    {
        await using var store = await TestStore.OpenAsync(sdl, _folder);
        return await store.AskAsync($"{{ search(text: \"{text}\") {{ totalCount }} }}");
    }
}
