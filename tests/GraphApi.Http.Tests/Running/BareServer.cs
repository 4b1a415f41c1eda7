using System.Diagnostics;

namespace GraphApi.Http.Tests.Running;

/// <summary>The executable as a build without Node.js leaves it: without the IDE, and without what draws. It serves the repository's corpus.</summary>
public sealed class BareServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        CopyBuild(_folder["build"]);
        _process = Executable.Start(_folder["build"], _folder.FullName,
        [
            "--urls", "http://127.0.0.1:0", "--schema", Repository.Schema, "--seed", Repository.Seeds,
            "--config", _folder.Write("open.json", """{"GraphApi":{"Introspection":true}}"""),
        ]);
        Address = await StartedServer.AddressOfAsync(_process);
    }

    public async Task DisposeAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    /// <summary>The files of the build, and its native libraries; no folder that npm filled.</summary>
    private static void CopyBuild(string target)
    {
        var source = new DirectoryInfo(AppContext.BaseDirectory);
        foreach (var file in source.EnumerateFiles().Concat(source.EnumerateFiles("runtimes/*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }
}
