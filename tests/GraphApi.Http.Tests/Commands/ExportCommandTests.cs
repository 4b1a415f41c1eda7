using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportCommandTests()
    {
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id\n  name: String! aliases: [String!]! partOf: [Place!]! @relationship(type: \"PART_OF\", direction: OUT) }");
        _folder.Write("seeds/places.json", """{"places":[{"key":"kyiv","name":"Kyiv","aliases":["Kiev"]},{"key":"bucha","name":"Bucha","aliases":[],"partOf":["kyiv"]}]}""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_exported_is_imported_as_the_same_graph()
    {
        await RunAsync("import", "seeds");

        var export = await RunAsync("export", "--format", "csv", "--out", "graph");
        await RunAsync("import", "graph", "--data", "other.db");

        Assert.StartsWith("Exported  2 nodes and 1 relationship in ", export.Output, StringComparison.Ordinal);
        Assert.Equal(
            (await RunAsync("export", "--format", "json", "--out", "-")).Output,
            (await RunAsync("export", "--format", "json", "--out", "-", "--data", "other.db")).Output);
    }

    [Fact]
    public async Task The_standard_output_has_the_graph_alone()
    {
        await RunAsync("import", "seeds");

        var export = await RunAsync("export", "--format", "ndjson", "--out", "-");

        Assert.Equal(
            "{\"__typename\":\"Place\",\"key\":\"bucha\",\"name\":\"Bucha\",\"aliases\":[],\"partOf\":[\"kyiv\"]}\n"
            + "{\"__typename\":\"Place\",\"key\":\"kyiv\",\"name\":\"Kyiv\",\"aliases\":[\"Kiev\"]}\n",
            export.Output);
        Assert.StartsWith("Exported  2 nodes and 1 relationship in ", export.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "csv", "--out", "-")]
    [InlineData("--format", "csv", "--out", "graph", "--array-delimiter", ",")]
    public async Task Bad_usage_ends_with_2(params string[] options)
    {
        var result = await Executable.RunAsync(_folder.FullName, ["export", .. options]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("Try 'graphapi export --help'.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_already_is_replaced_on_request_alone()
    {
        await RunAsync("import", "seeds");
        await RunAsync("export", "--format", "json", "--out", "graph");

        var refused = await Executable.RunAsync(_folder.FullName, "export", "--format", "json", "--out", "graph");
        await RunAsync("export", "--format", "json", "--out", "graph", "--overwrite");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Equal("graph is there already: give --overwrite to replace it, or another --out. (OUTPUT_EXISTS)\n", refused.Error);
        Assert.Equal(["data", "graph", "schema", "seeds"], Entries());
    }

    [SkippableFact]
    public async Task Without_room_nothing_is_left()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only a shell of Linux limits files in kilobytes.");
        var places = Enumerable.Range(0, 3_000).Select(i => $$"""{"key":"p{{i}}","name":"{{new string('x', 200)}}","aliases":[]}""");
        _folder.Write("many.json", $$"""{"places":[{{string.Join(',', places)}}]}""");
        await RunAsync("import", "many.json");

        string[] limited = ["bash", "-c", "trap '' XFSZ; ulimit -f 400; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "bash"];
        var failed = await Executable.EndAsync(Executable.StartBy(limited, _folder.FullName, "export", "--format", "json", "--out", "graph"));

        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.Equal("The output cannot be written: A file is as large as it may be. (OUTPUT_FAILED)\n", failed.Error);
        Assert.Equal(["data", "many.json", "schema", "seeds"], Entries());
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private async Task<ExecutableResult> RunAsync(params string[] arguments)
    {
        var result = await Executable.RunAsync(_folder.FullName, arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }
}
