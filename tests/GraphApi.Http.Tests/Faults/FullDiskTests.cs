using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Faults;

/// <summary>Imports by a process whose files may not grow beyond a limit: to SQLite it is a disk on which nothing more can be written.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FullDiskTests()
    {
        _folder.Write("schema.graphql", "type Place @node { key: ID! name: String! }");
        _folder.Write("one.json", """{"places":[{"key":"kyiv","name":"Kyiv"}]}""");
        var rows = Enumerable.Range(0, 8_000).Select(i => $"p{i},{new string('x', 200)}\n");
        _folder.Write("many.csv", "key:ID,name\n" + string.Concat(rows));
        var places = Enumerable.Range(0, 5_000).Select(i => $$"""{"key":"p{{i}}","name":"{{new string('x', 200)}}"}""");
        _folder.Write("many.json", $$"""{"places":[{{string.Join(',', places)}}]}""");
    }

    [SkippableTheory]
    [InlineData("many.json", 0)]
    [InlineData("many.json", 400)]
    [InlineData("Place=many.csv", 400)]
    public async Task An_import_without_room_leaves_what_was_there_and_works_once_there_is_some(string source, int kilobytes)
    {
        await ImportAsync("one.json");

        var failed = await ImportAsync(source, kilobytes);
        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.Contains("cannot be written", failed.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing of this was written", failed.Error, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"places":{"totalCount":1,"nodes":[{"name":"Kyiv"}]}}}""", await AskAsync());

        Assert.Equal(0, (await ImportAsync(source)).ExitCode);
        Assert.StartsWith($$$"""{"data":{"places":{"totalCount":{{{(source == "many.json" ? 5_001 : 8_001)}}}""", await AskAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("many.json", 40)]
    [InlineData("Place=many.csv", 400)]
    public async Task A_first_import_without_room_leaves_nothing_and_works_once_there_is_some(string source, int kilobytes)
    {
        var failed = await ImportAsync(source, kilobytes);
        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.Equal("""{"data":{"places":{"totalCount":0,"nodes":[]}}}""", await AskAsync());

        Assert.Equal(0, (await ImportAsync(source)).ExitCode);
        Assert.StartsWith($$$"""{"data":{"places":{"totalCount":{{{(source == "many.json" ? 5_000 : 8_000)}}}""", await AskAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <param name="source">A JSON file, or a type and its CSV file.</param>
    /// <param name="kilobytes">That a file may have; null for no limit.</param>
    private Task<ExecutableResult> ImportAsync(string source, int? kilobytes = null)
    {
        string[] arguments = ["import", .. source.Contains('=') ? ["--nodes", source] : (string[])[source], "--schema", "schema.graphql", "--data", "graph.db"];
        if (kilobytes is null)
            return Executable.RunAsync(_folder.FullName, arguments);
        Skip.IfNot(OperatingSystem.IsLinux(), "Only a shell of Linux limits files in kilobytes.");
        // The runtime too would like to write to a file of its own, in memory, which the limit is not meant for.
        string[] limited = ["bash", "-c", $"trap '' XFSZ; ulimit -f {kilobytes}; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "bash"];
        return Executable.EndAsync(Executable.StartBy(limited, _folder.FullName, arguments));
    }

    private async Task<string> AskAsync()
    {
        await using var server = new RunningServer();
        await server.StartAsync(_folder["schema.graphql"], introspection: false, KeyValuePair.Create(SettingKeys.Data, (string?)_folder["graph.db"]));
        using var answer = await server.Client.AskAsync("{ places(first: 1) { totalCount nodes { name } } }");
        return await answer.Content.ReadAsStringAsync();
    }
}
