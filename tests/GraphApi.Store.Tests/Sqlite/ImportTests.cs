using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Sqlite;

public class ImportTests
{
    private const string All = "{ places { nodes { key name latitude aliases partOf { nodes { key } } } } persons: people { nodes { key email } } }";

    [Fact]
    public async Task Ends_may_come_later_or_be_stored_already()
    {
        await using var store = await Claims.OpenAsync();
        var result = await store.ImportAsync(store.Draft()
            .Link("PART_OF", "Place", "irpin", "Place", "oblast")
            .Node("Place", ("key", "irpin"), ("name", "Irpin")));
        Assert.Equal((1, 1), (result.Nodes, result.Relationships));
        Assert.Equal("""[[[[["oblast"]]]]]""", await store.AskAsync("{ place(key: \"irpin\") { partOf { nodes { key } } } }"));
    }

    [Fact]
    public async Task A_missing_end_is_named_with_its_place_and_nothing_is_written()
    {
        await using var store = await Claims.OpenAsync();
        var before = await store.AskAsync(All);
        var error = await FailAsync(store, store.Draft()
            .Node("Place", ("key", "irpin"), ("name", "Irpin"))
            .Node("Place", ("key", "kyiv"), ("name", "Changed"))
            .Link("PART_OF", "Place", "irpin", "Place", "oblast")
            .Link("PART_OF", "Place", "irpin", "Place", "at\"lant'is"));
        Assert.Equal("test: PART_OF[1]: there is no Place with the key 'at\"lant'is'.", error.Message);
        Assert.Equal(before, await store.AskAsync(All));
    }

    [Fact]
    public async Task An_end_must_be_of_the_type_that_refers_to_it()
    {
        await using var store = await Claims.OpenAsync();
        var error = await FailAsync(store, store.Draft().Link("PART_OF", "Place", "kyiv", "Place", "kirby"));
        Assert.Contains("no Place with the key 'kirby'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unique_value_is_taken_once()
    {
        await using var store = await Claims.OpenAsync();
        var before = await store.AskAsync(All);
        var error = await FailAsync(store, store.Draft()
            .Node("Place", ("key", "new"), ("name", "New"))
            .Node("Person", ("key", "other"), ("name", "Other"), ("email", "k@example.org")));
        Assert.Equal("Person.email 'k@example.org' of 'other' is taken: another Person has that value.", error.Message);
        Assert.Equal(before, await store.AskAsync(All));
    }

    [Fact]
    public async Task A_key_is_taken_once_among_the_types_of_an_interface()
    {
        await using var store = await Claims.OpenAsync();
        var error = await FailAsync(store, store.Draft().Node("Person", ("key", "kyiv"), ("name", "Kyiv")));
        Assert.Contains("Person.key 'kyiv' is taken: another type of ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_is_updated_and_null_removes_a_value()
    {
        await using var store = await Claims.OpenAsync();
        await store.ImportAsync(store.Draft().Node("Place", ("key", "kyiv"), ("name", "Kyjiw")));
        Assert.Equal(
            """[["Kyjiw",null,null],[3]]""", await store.AskAsync("{ place(key: \"kyiv\") { name latitude aliases } places { totalCount } }"));
    }

    [Fact]
    public async Task A_relationship_is_known_by_its_identity_with_null_as_a_value()
    {
        await using var store = await Claims.OpenAsync();
        await store.ImportAsync(store.Draft()
            .Link("CONTRADICTS", "Claim", "c2", "Claim", "c1", ("kind", "DOUBTS"))
            .Link("CONTRADICTS", "Claim", "c2", "Claim", "c1", ("kind", "DOUBTS"), ("assessedBy", "bob")));
        Assert.Equal(
            """[[[[["DOUBTS",null,null],["DOUBTS",null,"ann"],["DOUBTS",null,"bob"]],3]]]""",
            await store.AskAsync("{ claim(key: \"c1\") { contradictedBy { edges { kind confidence assessedBy } totalCount } } }"));
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Store.ImportAsync(Claims.Graph(store).ToBatch(), cancelled.Token));
        Assert.True(await store.Store.IsEmptyAsync(default));
    }

    private static async Task<StoreException> FailAsync(TestStore store, GraphDraft draft)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ImportAsync(draft));
        Assert.Equal(StoreErrorKind.InvalidData, error.Kind);
        return error;
    }
}
