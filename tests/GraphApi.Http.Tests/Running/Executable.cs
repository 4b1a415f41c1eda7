using System.Diagnostics;

namespace GraphApi.Http.Tests.Running;

/// <summary>Runs the executable as a user would, in a folder.</summary>
internal static class Executable
{
    public static async Task<ExecutableResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        return new ExecutableResult(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, params string[] arguments) => Start(AppContext.BaseDirectory, folder, arguments);

    /// <param name="build">The folder that the executable lies in.</param>
    public static Process Start(string build, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(build, "graphapi.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("NEO4J_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
