using GraphApi.Planning.Stores;
using Microsoft.Data.Sqlite;

namespace GraphApi.Store.Tests.Sqlite;

public sealed class StoreFileTests : IDisposable
{
    private const string Small = "type Place @node { key: ID! @id name: String! }";

    private readonly string _folder = TestStore.NewFolder();

    private string FilePath => TestStore.PathIn(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_folder_is_created()
    {
        await using var store = await TestStore.OpenAsync(Small, _folder);
        Assert.True(File.Exists(FilePath));
        Assert.True(await store.Store.IsEmptyAsync(default));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        Write([]);
        await using var store = await TestStore.OpenAsync(Small, _folder);
        Assert.Equal("[[[],0]]", await store.AskAsync("{ places { nodes { name } totalCount } }"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var text = "Dear diary, this is not a database at all."u8.ToArray();
        Write(text);
        await AssertRefusedAsync(Small, "is no SQLite database. Name another file");
        Assert.Equal(text, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        Write([]);
        Execute("CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(FilePath);
        await AssertRefusedAsync(Small, "is a SQLite database, but none of GraphApi. Name another file, or move this one away.");
        Assert.Equal(before, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public async Task A_newer_layout_is_refused()
    {
        await OpenAndCloseAsync(Small);
        Execute("PRAGMA user_version = 2");
        await AssertRefusedAsync(Small, "has layout 2, and this GraphApi knows 1. Use a newer GraphApi.");
    }

    [Fact]
    public async Task A_damaged_file_fails_with_clear_words()
    {
        await using (var store = await TestStore.OpenAsync(Claims.Sdl, _folder))
            await store.ImportAsync(Claims.Graph(store));
        var bytes = File.ReadAllBytes(FilePath);
        Array.Fill(bytes, (byte)0xAB, 100, bytes.Length - 100);
        Write(bytes);
        var error = await Assert.ThrowsAsync<StoreException>(() => TestStore.OpenAsync(Claims.Sdl, _folder));
        Assert.Equal(StoreErrorKind.Failed, error.Kind);
        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_fields_and_relationships_may_be_added()
    {
        await using (var store = await TestStore.OpenAsync(Small, _folder))
            await store.ImportAsync(store.Draft().Node("Place", ("key", "kyiv"), ("name", "Kyiv")));

        // Another comes before Place by name: its ordinal moves while the file's number stays.
        const string grown = """
            interface Named { key: ID! name: String! }
            type Place implements Named @node { key: ID! @id name: String! born: Int partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT) }
            type Another implements Named @node { key: ID! name: String! }
            """;
        await using var after = await TestStore.OpenAsync(grown, _folder);
        await after.ImportAsync(after.Draft().Node("Another", ("key", "a"), ("name", "A")).Link("PART_OF", "Place", "kyiv", "Named", "kyiv"));
        Assert.Equal(
            """[[[[[0,"A"]],[[1,"Kyiv"]]]],[null,[[["kyiv"]]]]]""",
            await after.AskAsync("{ nameds { nodes { name } } place(key: \"kyiv\") { born partOf { nodes { key } } } }"));
    }

    [Theory]
    [InlineData("type Place @node { key: ID! @id name: Int! }", "Place.name is Integer in the schema and Text in the file")]
    [InlineData("type Place @node { key: ID! @id name: [String!] }", "Place.name is [Text] in the schema and Text in the file")]
    [InlineData("type Place @node { key: ID name: ID! @id }", "Place.")]
    [InlineData("type Town @node { key: ID! @id name: String! }", "nodes of Place, which is no type of the schema any more")]
    [InlineData("type Place @node { key: ID! @id name: String! @unique }", "Place.name is to be unique, but the file holds a value of it twice")]
    public async Task A_schema_that_does_not_fit_is_refused(string sdl, string message)
    {
        await using (var store = await TestStore.OpenAsync(Small, _folder))
            await store.ImportAsync(store.Draft().Node("Place", ("key", "a"), ("name", "same")).Node("Place", ("key", "b"), ("name", "same")));
        await AssertRefusedAsync(sdl, message);
        await OpenAndCloseAsync(Small);
    }

    [Fact]
    public async Task A_relationship_keeps_its_identity()
    {
        const string sdl = "type A @node { key: ID! to: [A!]! @relationship(type: \"TO\", direction: OUT, properties: \"P\") } type P @relationshipProperties { by: String @id at: Int }";
        await OpenAndCloseAsync(sdl);
        await AssertRefusedAsync(sdl.Replace("at: Int", "at: Int @id", StringComparison.Ordinal), "TO.at has become");
        await AssertRefusedAsync(sdl.Replace("by: String @id at: Int", "at: Int", StringComparison.Ordinal), "TO.by is part of the identity");
    }

    [Fact]
    public async Task Types_that_come_to_share_an_interface_must_not_share_a_key()
    {
        await using (var store = await TestStore.OpenAsync("type A @node { key: ID! } type B @node { key: ID! }", _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "same")).Node("B", ("key", "same")));
        await AssertRefusedAsync(
            "interface I { key: ID! } type A implements I @node { key: ID! } type B implements I @node { key: ID! }", "B is to be a I, but shares a key");
    }

    [Fact]
    public async Task A_type_may_leave_an_interface()
    {
        const string sdl = "interface I { key: ID! } type A implements I @node { key: ID! } type B implements I @node { key: ID! }";
        await using (var store = await TestStore.OpenAsync(sdl, _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "a")).Node("B", ("key", "b")));
        await using var after = await TestStore.OpenAsync(sdl.Replace("B implements I", "B", StringComparison.Ordinal), _folder);
        Assert.Equal("""[[[[[0,"a"]]],1],[[["b"]]]]""", await after.AskAsync("{ is { nodes { key } totalCount } bs { nodes { key } } }"));
    }

    [Fact]
    public async Task Types_join_and_leave_unions_of_what_is_stored()
    {
        const string sdl = "type A @node { key: ID! } type B @node { key: ID! } type C @node { key: ID! } ";
        await using (var store = await TestStore.OpenAsync(sdl + "union Some = A | B", _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "a")).Node("B", ("key", "b")).Node("C", ("key", "c")));

        const string grown = "union Some @plural(value: \"somes\") = A | C union All @plural(value: \"alls\") = A | B | C";
        await using var after = await TestStore.OpenAsync(sdl + grown, _folder);

        Assert.Equal(
            """[[[[[0,"a"]],[[2,"c"]]],2],[[[[0,"a"]],[[1,"b"]],[[2,"c"]]],3]]""",
            await after.AskAsync("{ somes { nodes { ... on Node { id } } totalCount } alls { nodes { ... on Node { id } } totalCount } }"));
    }

    [Fact]
    public async Task A_union_that_comes_back_has_what_was_stored_without_it()
    {
        const string sdl = "type A @node { key: ID! } type B @node { key: ID! } ";
        const string union = "union Some @plural(value: \"somes\") = A | B";
        await using (var store = await TestStore.OpenAsync(sdl + union, _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "a")));
        await using (var store = await TestStore.OpenAsync(sdl, _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "new")).Node("B", ("key", "b")));

        await using var after = await TestStore.OpenAsync(sdl + union, _folder);

        Assert.Equal("[[3]]", await after.AskAsync("{ somes { totalCount } }"));
    }

    [Fact]
    public async Task Types_that_come_to_share_a_union_must_not_share_a_key()
    {
        const string sdl = "type A @node { key: ID! } type B @node { key: ID! } ";
        await using (var store = await TestStore.OpenAsync(sdl, _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "same")).Node("B", ("key", "same")));
        await AssertRefusedAsync(sdl + "union Some = A | B", "B is to be a Some, but shares a key with another type of it");
    }

    [Fact]
    public async Task A_relationship_keeps_the_types_of_its_ends_that_it_has()
    {
        const string sdl = """
            type A @node { key: ID! to: [A!]! @relationship(type: "TO", direction: OUT) }
            type B @node { key: ID! to: [A!]! @relationship(type: "TO", direction: OUT) }
            """;
        await using (var store = await TestStore.OpenAsync(sdl, _folder))
            await store.ImportAsync(store.Draft().Node("A", ("key", "a")).Node("B", ("key", "b")).Link("TO", "A", "a", "A", "a"));
        var narrow = sdl.Replace("B @node { key: ID! to: [A!]! @relationship(type: \"TO\", direction: OUT)", "B @node { key: ID!", StringComparison.Ordinal);
        await OpenAndCloseAsync(narrow);
        await using (var store = await TestStore.OpenAsync(sdl, _folder))
            await store.ImportAsync(store.Draft().Link("TO", "B", "b", "A", "a"));
        await AssertRefusedAsync(narrow, "the file holds TO from B, which is no such end in the schema any more");
    }

    [Fact]
    public async Task Names_that_mean_something_to_SQLite_are_names()
    {
        const string sdl = """
            type Place @node { key: ID! @id rowid: Int oid: String select: String }
            type Table @node { key: ID! @id group: String }
            """;
        await using var store = await TestStore.OpenAsync(sdl, _folder);
        await store.ImportAsync(store.Draft()
            .Node("Place", ("key", "k"), ("rowid", 7), ("oid", "a"), ("select", "b"))
            .Node("Table", ("key", "k"), ("group", "other")));
        Assert.Equal(
            """[[7,"a","b"],["other"]]""", await store.AskAsync("{ place(key: \"k\") { rowid oid select } table(key: \"k\") { group } }"));
    }

    [Fact]
    public async Task A_relationship_type_may_have_any_name()
    {
        const string sdl = """
            type A @node { key: ID! to: [A!]! @relationship(type: "a\"b; DROP TABLE x -- c'`\\ é", direction: OUT, properties: "P") }
            type P @relationshipProperties { rowid: Int select: String oid: String }
            """;
        await using var store = await TestStore.OpenAsync(sdl, _folder);
        await store.ImportAsync(store.Draft().Node("A", ("key", "a")).Link(
            "a\"b; DROP TABLE x -- c'`\\ é", "A", "a", "A", "a", ("rowid", 1), ("select", "x"), ("oid", "y")));
        Assert.Equal(
            """[[[[[1,"x","y","a"]]]]]""", await store.AskAsync("{ a(key: \"a\") { to { edges { rowid select oid node { key } } } } }"));
    }

    [Fact]
    public async Task Another_writer_makes_the_store_unavailable()
    {
        await OpenAndCloseAsync(Small);
        using var connection = Connect();
        using var transaction = connection.BeginTransaction();
        var model = GraphApi.Model.Sdl.SchemaLoader.Load(Small, "x").Model!;
        await using var store = new GraphApi.Sqlite.SqliteStore(
            model, new GraphApi.Sqlite.SqliteStoreOptions { FilePath = FilePath, BusyTimeout = TimeSpan.FromMilliseconds(50) });
        var error = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));
        Assert.Equal(StoreErrorKind.Unavailable, error.Kind);
    }

    private async Task AssertRefusedAsync(string sdl, string message)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => TestStore.OpenAsync(sdl, _folder));
        Assert.Equal(StoreErrorKind.Incompatible, error.Kind);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
    }

    private async Task OpenAndCloseAsync(string sdl)
    {
        await using var store = await TestStore.OpenAsync(sdl, _folder);
    }

    private void Write(byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllBytes(FilePath, bytes);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
