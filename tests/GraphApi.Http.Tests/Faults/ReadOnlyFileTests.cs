using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Faults;

/// <summary>A file, or its folder, that the server's user may read and not write.</summary>
public sealed class ReadOnlyFileTests : IDisposable
{
    private const string Kyiv = """{"data":{"places":{"totalCount":1,"nodes":[{"name":"Kyiv"}]}}}""";
    private readonly TemporaryFolder _folder = new();

    public ReadOnlyFileTests()
    {
        _folder.Write("schema.graphql", "type Place @node { key: ID! name: String! }");
        _folder.Write("one.json", """{"places":[{"key":"kyiv","name":"Kyiv"}]}""");
        _folder.Write("other.json", """{"places":[{"key":"bucha","name":"Bucha"}]}""");
        Directory.CreateDirectory(_folder["data"]);
    }

    [SkippableFact]
    public async Task What_becomes_read_only_while_it_is_served_is_read_and_can_be_written_again_later()
    {
        Assert.Equal(0, (await ImportAsync("one.json")).ExitCode);
        using var server = Start("serve", "--urls", "http://127.0.0.1:0", "--no-seed");
        using var client = new HttpClient { BaseAddress = await StartedServer.AddressOfAsync(server) };

        Protect();
        Assert.Equal(Kyiv, await AskAsync(client));
        var refused = await ImportAsync("other.json");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("check that it and its folder may be written", refused.Error, StringComparison.Ordinal);
        Assert.Equal(Kyiv, await AskAsync(client));

        Free();
        Assert.Equal(0, (await ImportAsync("other.json")).ExitCode);
        Assert.StartsWith("""{"data":{"places":{"totalCount":2,""", await AskAsync(client), StringComparison.Ordinal);
        server.Kill();
    }

    [SkippableFact]
    public async Task A_folder_that_cannot_be_written_is_named_at_start()
    {
        Assert.Equal(0, (await ImportAsync("one.json")).ExitCode);

        Protect();
        var refused = await Executable.EndAsync(Start("serve", "--urls", "http://127.0.0.1:0", "--no-seed"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("check that it and its folder may be written", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Free();
        _folder.Dispose();
    }

    private void Protect() => SetModes(UnixFileMode.None);

    private void Free() => SetModes(UnixFileMode.UserWrite);

    private void SetModes(UnixFileMode more)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(_folder["data"], UnixFileMode.UserRead | UnixFileMode.UserExecute | more);
        foreach (var file in Directory.GetFiles(_folder["data"]))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | more);
    }

    private Task<ExecutableResult> ImportAsync(string source) => Executable.EndAsync(Start("import", source));

    /// <summary>Root may write everywhere, so it has to be without its capabilities.</summary>
    private System.Diagnostics.Process Start(params string[] arguments)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Programs.Find("setpriv") is not null, "Needs setpriv, a program of Linux.");
        string[] program = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : ["env"];
        return Executable.StartBy(program, _folder.FullName, [.. arguments, "--schema", "schema.graphql", "--data", "data/graph.db"]);
    }

    private static async Task<string> AskAsync(HttpClient client)
    {
        using var answer = await client.AskAsync("{ places(first: 1, order: [{ key: DESC }]) { totalCount nodes { name } } }");
        return await answer.Content.ReadAsStringAsync();
    }
}
