using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandLineTests()
    {
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id\n  name: String! }");
        _folder.Write("seeds/places.json", """{"places":[{"key":"kyiv","name":"Kyiv"},{"key":"bucha","name":"Bucha"}]}""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--urls", "--help")]
    [InlineData("--no-seed", "serve", "--help")]
    [InlineData("PATH", "import", "--help")]
    [InlineData("--overwrite", "export", "--help")]
    [InlineData("print", "schema", "--help")]
    [InlineData("--schema", "schema", "check", "--help")]
    public async Task Each_command_has_help(string mentions, params string[] arguments)
    {
        var result = await Executable.RunAsync(_folder.FullName, arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(mentions, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("bogus")]
    [InlineData("import")]
    [InlineData("schema")]
    [InlineData("--store", "mysql")]
    [InlineData("--seed", "seeds", "--no-seed")]
    public async Task Bad_usage_ends_with_2_and_points_to_the_help(params string[] arguments)
    {
        var result = await Executable.RunAsync(_folder.FullName, arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("graphapi: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("--help'.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_check_says_that_all_is_well()
    {
        var result = await Executable.RunAsync(_folder.FullName, "schema", "check");

        Assert.Equal(
            (0, "schema/knowledge-graph.graphql: no errors, 0 warnings; 1 node type, 0 relationship types.\n", ""),
            (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Schema_check_names_file_line_and_column()
    {
        _folder.Write("broken.graphql", "type Place @node {\n  key: ID! @id\n  country: Country\n}\n");

        var result = await Executable.RunAsync(_folder.FullName, "schema", "check", "--schema", "broken.graphql");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("broken.graphql:3:12: error ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_print_gives_the_API()
    {
        var result = await Executable.RunAsync(_folder.FullName, "schema", "print");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("type PlacesConnection {", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_diff_fails_where_something_breaks()
    {
        _folder.Write("next.graphql", "type Place @node { key: ID! @id }");

        var result = await Executable.RunAsync(_folder.FullName, "schema", "diff", "schema/knowledge-graph.graphql", "next.graphql");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Breaking:\n  Place.name: The field was removed.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_diff_passes_where_nothing_breaks()
    {
        _folder.Write("next.graphql", "type Place @node { key: ID! @id\n  name: String!\n size: Int }");

        var result = await Executable.RunAsync(
            _folder.FullName, "schema", "diff", "schema/knowledge-graph.graphql", "next.graphql", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"level\": \"SAFE\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_diff_names_what_is_wrong_with_a_schema()
    {
        _folder.Write("broken.graphql", "type Place @node { key: Key! @id }");

        var result = await Executable.RunAsync(_folder.FullName, "schema", "diff", "schema/knowledge-graph.graphql", "broken.graphql");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("broken.graphql:1:25: error ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_twice_gives_the_same_as_once()
    {
        var first = await Executable.RunAsync(_folder.FullName, "import", "seeds");
        var second = await Executable.RunAsync(_folder.FullName, "import", "seeds/places.json");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.StartsWith("Imported  2 nodes and 0 relationships", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["data/graph.db"]));
    }

    [Fact]
    public async Task What_is_wrong_with_an_import_is_told_in_a_line_each()
    {
        _folder.Write("bad.json", "{\"places\":[\n{\"key\":\"a\"},\n{\"key\":\"b\",\"name\":1}]}");

        var result = await Executable.RunAsync(_folder.FullName, "import", "bad.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                "bad.json:2: places[0]: name is missing, and a Place needs it. (MISSING_VALUE)",
                "bad.json:3: places[1].name: A String is a string. (INVALID_VALUE)",
            ],
            result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_foreign_file_is_left_as_it_is()
    {
        var file = _folder.Write("notes.db", "Not a database.");

        var result = await Executable.RunAsync(_folder.FullName, "import", "seeds", "--data", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(file, Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("Not a database.", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_store_is_checked_against_its_schema()
    {
        await Executable.RunAsync(Repository.Root, "import", "seeds", "--data", Path.Combine(_folder.FullName, "graph.db"));

        var (whole, missing) = (
            await Executable.RunAsync(Repository.Root, "store", "check", "--data", Path.Combine(_folder.FullName, "graph.db")),
            await Executable.RunAsync(Repository.Root, "store", "check", "--data", Path.Combine(_folder.FullName, "none.db")));

        Assert.Equal((0, 1), (whole.ExitCode, missing.ExitCode));
        Assert.EndsWith("graph.db: all of it fits the schema.\n", whole.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "none.db")));
    }

    [Fact]
    public async Task A_store_that_no_one_else_writes_to_needs_no_preparation()
    {
        var file = Path.Combine(_folder.FullName, "graph.db");
        await Executable.RunAsync(Repository.Root, "import", "seeds", "--data", file);

        var result = await Executable.RunAsync(Repository.Root, "store", "prepare", "--data", file);

        Assert.Equal((0, $"Store     sqlite, {file}: there is nothing to prepare.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task All_wrong_settings_are_told_at_once()
    {
        _folder.Write("settings.json", """
            {
              "GraphApi": { "Stor": "sqlite", "MaxPageSize": 0, "LogFormat": "xml" },
              "Logging": { "LogLevel": { "Default": "Loud" } },
              "OTEL_EXPORTER_OTLP_ENDPOINT": "collector:4317",
              "OTEL_EXPORTER_OTLP_PROTOCOL": "http",
              "OTEL_TRACES_EXPORTER": "zipkin"
            }
            """);

        var result = await Executable.RunAsync(_folder.FullName, "serve", "--config", "settings.json", "--urls", "http://127.0.0.1:5000x");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                "GraphApi:MaxPageSize is", "GraphApi:LogFormat is text or json, not 'xml'.", "OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' is no address.",
                "OTEL_EXPORTER_OTLP_PROTOCOL is grpc or http/protobuf, not 'http'.", "OTEL_TRACES_EXPORTER is otlp or none, not 'zipkin'.",
                "urls: 'http://127.0.0.1:5000x' is", "Logging:LogLevel:Default is", "GraphApi:Stor is no setting.",
            ],
            result.Error.TrimEnd().Split('\n'),
            (expected, line) => line.StartsWith(expected, StringComparison.Ordinal));
    }
}
