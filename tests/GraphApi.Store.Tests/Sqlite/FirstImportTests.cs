using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Storage;
using GraphApi.Sqlite.Storage.Import;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>Into an empty file an import is one transaction, and makes the indexes of new tables at its end.</summary>
public class FirstImportTests
{
    private const string Names = "{ places { nodes { key name partOf { nodes { key } } } totalCount } }";

    [Fact]
    public async Task A_node_that_comes_twice_is_there_once_with_its_last_values()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);

        await ImportAsync(store, Place(store, "kyiv", "old"), Place(store, "kyiv", "new"));

        Assert.Equal("""[[[["kyiv","new",[[]]]],1]]""", await store.AskAsync(Names));
    }

    [Fact]
    public async Task A_relationship_that_comes_twice_is_there_once_with_its_last_values()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        var claims = store.Draft().Node("Claim", ("key", "a"), ("text", "A")).Node("Claim", ("key", "b"), ("text", "B"));

        await ImportAsync(store, claims, Contradiction(store, "DOUBTS"), Contradiction(store, "NEGATES"));

        Assert.Equal(
            """[[[[["NEGATES"]],1]]]""", await store.AskAsync("{ claim(key: \"a\") { contradicts { edges { kind } totalCount } } }"));
    }

    [Fact]
    public async Task More_rows_that_come_twice_than_are_put_aside_are_there_once()
    {
        const int many = 12_000;
        await using var store = await TestStore.OpenAsync(Claims.Sdl);

        await ImportAsync(store, Places(store, many, "old"), Places(store, many, "new"));

        Assert.Equal(
            $"""[[{many}],[{many}]]""",
            await store.AskAsync("{ all: places { totalCount } new: places(where: { name: { eq: \"new\" } }) { totalCount } }"));
    }

    [Fact]
    public async Task Afterwards_the_file_has_the_indexes_that_it_had_before()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        var before = Indexes(store);

        await store.ImportAsync(Claims.Graph(store));

        Assert.Equal(before, Indexes(store));
    }

    [Fact]
    public async Task What_is_wrong_in_a_later_batch_takes_back_all()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);

        await Assert.ThrowsAsync<StoreException>(
            () => ImportAsync(store, Place(store, "kyiv", "Kyiv"), store.Draft().Link("PART_OF", "Place", "kyiv", "Place", "none")));

        Assert.True(await store.Store.IsEmptyAsync(default));
    }

    [Fact]
    public async Task After_one_that_was_taken_back_the_next_is_whole()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        var before = Indexes(store);
        await Assert.ThrowsAsync<StoreException>(() => ImportAsync(store, store.Draft().Link("PART_OF", "Place", "kyiv", "Place", "none")));

        await ImportAsync(store, Place(store, "kyiv", "Kyiv"));

        Assert.Equal(before, Indexes(store));
    }

    [Fact]
    public async Task Into_a_file_that_has_nodes_each_batch_before_the_wrong_one_is_written()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        await ImportAsync(store, Place(store, "kyiv", "old"));

        await Assert.ThrowsAsync<StoreException>(
            () => ImportAsync(store, Place(store, "kyiv", "new"), store.Draft().Link("PART_OF", "Place", "kyiv", "Place", "none")));

        Assert.Equal("""[[[["kyiv","new",[[]]]],1]]""", await store.AskAsync(Names));
    }

    [Fact]
    public void Hardly_a_row_is_held_for_known_in_error()
    {
        const int rows = 1_000_000;
        var seen = new SeenRows();

        var known = Enumerable.Range(0, rows).Count(i => !seen.Add(SeenRows.Fingerprint($"claim-{i}", i / 3, 7)));

        Assert.InRange(known, 0, 10);
    }

    [Fact]
    public void No_row_that_was_before_is_held_for_new()
    {
        const int rows = 100_000;
        var seen = new SeenRows();
        foreach (var i in Enumerable.Range(0, rows))
            seen.Add(SeenRows.Fingerprint($"claim-{i}"));

        Assert.DoesNotContain(Enumerable.Range(0, rows), i => seen.Add(SeenRows.Fingerprint($"claim-{i}")));
    }

    private static GraphDraft Place(TestStore store, string key, string name) => store.Draft().Node("Place", ("key", key), ("name", name));

    private static GraphDraft Places(TestStore store, int count, string name) => Enumerable.Range(0, count)
        .Aggregate(store.Draft(), (draft, i) => draft.Node("Place", ("key", $"place-{i}"), ("name", name)));

    private static GraphDraft Contradiction(TestStore store, string kind) => store.Draft().Link("CONTRADICTS", "Claim", "a", "Claim", "b", ("kind", kind));

    private static Task ImportAsync(TestStore store, params GraphDraft[] drafts) =>
        store.Store.ImportAsync(ReadAhead.Of(drafts.Select(d => d.ToBatch())), new Progress<ImportResult>(), default);

    private static List<string> Indexes(TestStore store)
    {
        using var database = Database.Open(store.FilePath, TimeSpan.FromSeconds(5), creates: false);
        using var indexes = database.Prepare("SELECT name || ': ' || sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
        var found = new List<string>();
        while (indexes.Step())
            found.Add(indexes.Text(0));
        return found;
    }
}
