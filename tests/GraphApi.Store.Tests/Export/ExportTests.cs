using GraphApi.Differential.Evaluation;
using GraphApi.Execution.Export;
using GraphApi.Execution.Export.Output;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Cases;
using GraphApi.Store.Tests.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private const string Towns = """
        type Town @node {
          key: ID!
          name: String
          near: [Town!]! @relationship(type: "NEAR", direction: OUT)
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.Ndjson)]
    [InlineData(ExportFormat.Csv)]
    public async Task The_seeds_come_back_as_they_were(ExportFormat format)
    {
        var seeds = await CaseGraph.Claims.ReadAsync();
        await using var exports = new Exports(CaseGraph.Claims.Model);

        var (path, _) = await exports.WriteAsync(await exports.StoreAsync(seeds), format);

        Assert.Equal(GraphText.Of(MemoryGraph.Of([seeds])), GraphText.Of(MemoryGraph.Of([await exports.ReadAsync(path)])));
    }

    [Theory]
    [InlineData(ExportFormat.Json, """
        {"towns":[
        {"key":"a","name":"A, \"the\" first","near":["b","c"]},
        {"key":"b"},
        {"key":"c","name":""}
        ]}

        """)]
    [InlineData(ExportFormat.Ndjson, """
        {"__typename":"Town","key":"a","name":"A, \"the\" first","near":["b","c"]}
        {"__typename":"Town","key":"b"}
        {"__typename":"Town","key":"c","name":""}

        """)]
    [InlineData(ExportFormat.Csv, """
        nodes/Town.csv
        key:ID(Town),name:string,:LABEL
        "a","A, ""the"" first","Town"
        "b",,"Town"
        "c","","Town"

        relationships/NEAR.Town.Town.csv
        :START_ID(Town),:END_ID(Town),:TYPE
        "a","b","NEAR"
        "a","c","NEAR"


        """)]
    public async Task Each_format_has_the_form_of_what_is_imported(ExportFormat format, string expected)
    {
        await using var towns = await TestStore.OpenAsync(Towns);
        await towns.ImportAsync(towns.Draft()
            .Node("Town", ("key", "c"), ("name", "")).Node("Town", ("key", "a"), ("name", "A, \"the\" first")).Node("Town", ("key", "b"))
            .Link("NEAR", "Town", "a", "Town", "c").Link("NEAR", "Town", "a", "Town", "b"));
        await using var exports = new Exports(towns.Model);

        var (path, _) = await exports.WriteAsync(towns.Store, format);

        Assert.Equal(expected, Exports.TextOf(path));
    }

    [Fact]
    public async Task More_than_a_page_has_is_written_whole()
    {
        await using var towns = await TestStore.OpenAsync(Towns);
        await towns.ImportAsync(Hub(towns, neighbours: 11_000, new string('x', 10)));
        await using var exports = new Exports(towns.Model);

        var (path, written) = await exports.WriteAsync(towns.Store, ExportFormat.Json);
        var read = await exports.ReadAsync(path);

        Assert.Equal(new ExportProgress(11_001, 11_000, 22_001), written);
        Assert.Equal((11_001, 11_000), (read.Nodes.Length, read.Relationships.Distinct().Count()));
    }

    [Fact]
    public async Task Where_an_answer_would_be_too_large_less_is_read_at_once()
    {
        await using var towns = await TestStore.OpenAsync(Towns);
        await towns.ImportAsync(Hub(towns, neighbours: 600, new string('x', 1_000)));
        await using var narrow = new SqliteStore(towns.Model, new SqliteStoreOptions { FilePath = towns.FilePath, MaxAnswerBytes = 3_000 });
        await narrow.OpenAsync(default);
        await using var exports = new Exports(towns.Model);

        var (path, _) = await exports.WriteAsync(narrow, ExportFormat.Csv);

        Assert.Equal(await exports.TextAsync(towns.Store, ExportFormat.Csv), Exports.TextOf(path));
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_not_in_it()
    {
        await using var towns = await TestStore.OpenAsync(Towns);
        await towns.ImportAsync(Hub(towns, neighbours: 2_500, ""));
        var writer = new Reporter(() => towns.ImportAsync(towns.Draft().Node("Town", ("key", "zz")).Link("NEAR", "Town", "zz", "Town", "hub")).Wait());

        using var output = new FileOutput(_folder.File("towns.json"), overwrites: false);
        var written = await new GraphExport(towns.Model, towns.Store, writer).WriteAsync(ExportFormat.Json, output, default);

        Assert.Equal((2_501, 2_500), (written.Nodes, written.Relationships));
        Assert.DoesNotContain("zz", File.ReadAllText(_folder.File("towns.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.Csv)]
    public async Task One_that_is_stopped_leaves_nothing(ExportFormat format)
    {
        await using var towns = await TestStore.OpenAsync(Towns);
        await towns.ImportAsync(Hub(towns, neighbours: 2_500, ""));
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            using IExportOutput output = format == ExportFormat.Csv ? new FolderOutput(_folder.File("out"), false) : new FileOutput(_folder.File("out"), false);
            await new GraphExport(towns.Model, towns.Store, new Reporter(stop.Cancel)).WriteAsync(format, output, stop.Token);
        });

        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_folder.File("out"))!));
    }

    [Fact]
    public async Task What_no_field_shows_is_refused_by_json_and_written_as_csv()
    {
        const string sdl = """
            type Cat @node { key: ID! friends: [Cat!]! @relationship(type: "LIKES", direction: OUT) }
            type Dog @node { key: ID! friends: [Dog!]! @relationship(type: "LIKES", direction: OUT) }
            """;
        await using var pets = await TestStore.OpenAsync(sdl);
        await pets.ImportAsync(pets.Draft().Node("Cat", ("key", "tom")).Node("Dog", ("key", "rex")).Link("LIKES", "Cat", "tom", "Dog", "rex"));
        await using var exports = new Exports(pets.Model);

        Assert.Equal(
            "LIKES of Cat tom and Dog rex: no field of Cat or Dog shows it. Add it to the schema, or export csv. (RELATIONSHIP_NOT_SHOWN)",
            await exports.TextAsync(pets.Store, ExportFormat.Json));
        var read = await exports.ReadAsync((await exports.WriteAsync(pets.Store, ExportFormat.Csv)).Path);
        Assert.Equal(("tom", "rex"), (read.Relationships.Single().From.Key, read.Relationships.Single().To.Key));
    }

    [Fact]
    public async Task A_value_that_breaks_the_schema_is_named()
    {
        var folder = TestStore.NewFolder();
        await using (var old = await TestStore.OpenAsync("enum Kind { CITY TOWN } type Place @node { key: ID! kind: Kind }", folder))
            await old.ImportAsync(old.Draft().Node("Place", ("key", "kyiv"), ("kind", "CITY")).Node("Place", ("key", "bucha"), ("kind", "TOWN")));
        await using var places = await TestStore.OpenAsync("enum Kind { CITY } type Place @node { key: ID! kind: Kind }", folder);
        await using var exports = new Exports(places.Model);

        var refused = await Assert.ThrowsAsync<ExportException>(() => exports.WriteAsync(places.Store, ExportFormat.Json));

        Assert.StartsWith("Place bucha: The stored value does not fit the schema: kind is no Kind. ", refused.Message, StringComparison.Ordinal);
        Assert.Equal("STORED_VALUE_INVALID", refused.Code);
    }

    /// <summary>A town that lies near to many.</summary>
    private static GraphDraft Hub(TestStore towns, int neighbours, string name)
    {
        var draft = towns.Draft().Node("Town", ("key", "hub"));
        for (var i = 0; i < neighbours; i++)
            draft.Node("Town", ("key", $"t{i}"), ("name", name)).Link("NEAR", "Town", "hub", "Town", $"t{i}");
        return draft;
    }

    private sealed class Reporter(Action onFirst) : IProgress<ExportProgress>
    {
        private bool _told;

        public void Report(ExportProgress value)
        {
            if (_told)
                return;
            _told = true;
            onFirst();
        }
    }
}
