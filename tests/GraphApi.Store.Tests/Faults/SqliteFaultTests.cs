using System.Text;
using GraphApi.Execution;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Neo4j;
using GraphApi.Store.Tests.Sqlite;
using GraphApi.Store.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GraphApi.Store.Tests.Faults;

/// <summary>What can happen to a file while it is served: errors with codes, and answers again when it is mended, without a restart.</summary>
public sealed class SqliteFaultTests : IAsyncLifetime
{
    private const string Question = """{ places(where: { name: { startsWith: "Place" } }) { totalCount } }""";
    private const string Answer = """{"data":{"places":{"totalCount":2000}}}""";
    private const string Sdl = "type Place @node { key: ID! name: String! near: [Place!]! @relationship(type: \"NEAR\", direction: OUT) }";
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;
    private readonly GraphExecutor _executor;

    public SqliteFaultTests()
    {
        var model = TestGraph.Load(Sdl);
        _store = new SqliteStore(model, new SqliteStoreOptions { FilePath = FilePath, BusyTimeout = TimeSpan.FromMilliseconds(100) });
        _executor = new GraphExecutor(model, _store, new ExecutionOptions());
    }

    private string FilePath => _folder.File("graph.db");

    private string Backup => _folder.File("backup.db");

    public async Task InitializeAsync()
    {
        await _store.OpenAsync(default);
        var draft = Draft();
        for (var i = 0; i < 2_000; i++)
            draft.Node("Place", ("key", $"p{i}"), ("name", $"Place {i} {new string('x', 100)}"));
        await _store.ImportAsync(draft.ToBatch(), default);
        Execute(FilePath, "PRAGMA wal_checkpoint(TRUNCATE)");
        File.Copy(FilePath, Backup);
        Assert.Equal("""{"data":{"place":{"key":"p0"}}}""", await AskAsync("""{ place(key: "p0") { key } }"""));
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_missed_and_found_again()
    {
        File.Delete(FilePath);

        Assert.Equal(["STORE_UNAVAILABLE", "STORE_UNAVAILABLE"], [await CodeAsync(), await CodeAsync()]);
        Assert.Equal(StoreErrorKind.Unavailable, (await ImportFailsAsync()).Kind);
        Assert.False(File.Exists(FilePath));

        PutBack();
        Assert.Equal(Answer, await AskAsync());
    }

    [Fact]
    public async Task What_is_imported_after_a_file_came_back_is_in_that_file()
    {
        File.Delete(FilePath);
        PutBack();

        await _store.ImportAsync(OneMore(), default);

        Assert.Equal(2_001L, Execute(FilePath, "SELECT count(*) FROM node_Place"));
        Assert.Equal(Answer.Replace("2000", "2001", StringComparison.Ordinal), await AskAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(40_960)]
    public async Task A_file_cut_short_fails_until_it_is_whole_again(int length)
    {
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write))
            file.SetLength(length);

        Assert.Equal("STORE_FAILED", await CodeAsync());

        PutBack();
        Assert.Equal(Answer, await AskAsync());
        await _store.ImportAsync(OneMore(), default);
        Assert.Empty(await _store.CheckAsync(default));
    }

    [Fact]
    public async Task A_damaged_file_fails_until_a_sound_one_is_in_its_place()
    {
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write))
        {
            file.Position = 4_096;
            file.Write(Enumerable.Repeat((byte)0xAB, (int)file.Length - 4_096).ToArray());
        }

        Assert.Equal("STORE_FAILED", await CodeAsync());

        PutBack();
        Assert.Equal(Answer, await AskAsync());
    }

    [Fact]
    public async Task A_file_of_another_schema_is_not_taken_for_the_store()
    {
        var other = _folder.File("other.db");
        await using (var store = new SqliteStore(TestGraph.Load("type Town @node { key: ID! }"), new SqliteStoreOptions { FilePath = other }))
            await store.OpenAsync(default);
        var bytes = File.ReadAllBytes(other);

        File.Move(other, FilePath, overwrite: true);

        Assert.Equal("STORE_FAILED", await CodeAsync());
        Assert.Equal(StoreErrorKind.Incompatible, (await ImportFailsAsync()).Kind);
        Assert.Equal(bytes, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public async Task Another_writer_keeps_imports_waiting_and_no_reader()
    {
        using (var connection = Connect(FilePath))
        using (connection.BeginTransaction())
        {
            Assert.Equal(StoreErrorKind.Unavailable, (await ImportFailsAsync()).Kind);
            Assert.Equal(Answer, await AskAsync());
        }

        await _store.ImportAsync(OneMore(), default);
    }

    private GraphDraft Draft() => new(TestGraph.Load(Sdl));

    private Planning.Import.GraphBatch OneMore() => Draft().Node("Place", ("key", "more"), ("name", "Place of more")).ToBatch();

    /// <summary>As an operator does: another file of the name, and nothing left of the old one's log.</summary>
    private void PutBack()
    {
        File.Delete(FilePath + "-wal");
        File.Delete(FilePath + "-shm");
        File.Copy(Backup, FilePath + ".new");
        File.Move(FilePath + ".new", FilePath, overwrite: true);
    }

    private async Task<string> AskAsync(string question = Question) =>
        Encoding.UTF8.GetString((await _executor.ExecuteAsync(new GraphRequest(question))).Body.Span);

    private async Task<string> CodeAsync() => Assert.Single((await _executor.ExecuteAsync(new GraphRequest(Question))).Errors).Code;

    private Task<StoreException> ImportFailsAsync() => Assert.ThrowsAsync<StoreException>(() => _store.ImportAsync(OneMore(), default));

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Execute(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
