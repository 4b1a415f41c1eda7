using System.Diagnostics;

namespace GraphApi.Http.Tests.Running;

/// <summary>Runs the executable as a user would, in a folder.</summary>
internal static class Executable
{
    public static Task<ExecutableResult> RunAsync(string folder, params string[] arguments) => EndAsync(Start(folder, arguments));

    /// <summary>Waits for its end.</summary>
    public static async Task<ExecutableResult> EndAsync(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        return new ExecutableResult(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, params string[] arguments) => Start(AppContext.BaseDirectory, folder, arguments);

    /// <param name="build">The folder that the executable lies in.</param>
    public static Process Start(string build, string folder, string[] arguments) =>
        Launch(folder, ["dotnet", Path.Combine(build, "graphapi.dll"), .. arguments]);

    /// <summary>Through another program, which limits what it may do.</summary>
    public static Process StartBy(string[] program, string folder, params string[] arguments) =>
        Launch(folder, [.. program, "dotnet", Path.Combine(AppContext.BaseDirectory, "graphapi.dll"), .. arguments]);

    private static Process Launch(string folder, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
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
