using System.Diagnostics;

namespace GraphApi.Http.Tests.Running;

/// <summary>
/// Runs a script of the folder Node. Where there is no Node.js its tests are skipped, or fail if GRAPHAPI_REQUIRE_NODE=1.
/// </summary>
internal static class NodeScript
{
    private const string HowToMend = "No Node.js to test with: install Node 20 or later with npm.";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "GraphApi.Http.Tests", "Node");
    private static readonly Lazy<Task> Packages = new(InstallAsync);

    /// <summary>Runs the tests of a script. The flag ends it with them: Relay keeps what it has seen for five minutes.</summary>
    public static Task TestAsync(string script, params string[] arguments) => RunAsync("--test-force-exit", [script, .. arguments]);

    /// <summary>What the script printed.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        Requirement.Check(Programs.Find("node") is not null && Programs.Find("npm") is not null, "GRAPHAPI_REQUIRE_NODE", HowToMend);
        await Packages.Value;
        var result = await ProcessAsync("node", [script, .. arguments]);
        Assert.True(result.ExitCode == 0, $"{script} failed:\n{result.Error}\n{result.Output}");
        return result.Output;
    }

    /// <summary>As the lock file has them; once, until it changes.</summary>
    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            return;
        var result = await ProcessAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        Assert.True(result.ExitCode == 0, $"npm ci failed:\n{result.Error}\n{result.Output}");
    }

    private static async Task<ExecutableResult> ProcessAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(Programs.Find(program)!, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(patience.Token);
        return new ExecutableResult(process.ExitCode, await output, await error);
    }
}
