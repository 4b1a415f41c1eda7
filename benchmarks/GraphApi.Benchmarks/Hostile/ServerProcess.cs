using System.Diagnostics;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>The real server in a process of its own, over the schema and the seeds of the repository, and the memory that it holds.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Label = "API       ";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(Process process, DirectoryInfo folder) => (_process, _folder) = (process, folder);

    public Uri Api { get; private set; } = null!;

    /// <summary>The most that was seen in <see cref="WatchAsync"/>, in bytes.</summary>
    public long PeakMemory { get; private set; }

    /// <summary>What it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="repository">The folder that has <c>schema</c> and <c>seeds</c>.</param>
    public static async Task<ServerProcess> StartAsync(string repository)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-");
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "graphapi.dll"), "--store", "sqlite", "--data", Path.Combine(folder.FullName, "graph.db"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
        };
        start.Environment["Logging__LogLevel__Default"] = "None";
        var server = new ServerProcess(Process.Start(start)!, folder);
        while (await server._process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Label, StringComparison.Ordinal))
            {
                server.Api = new Uri(line[Label.Length..]);
                return server;
            }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    /// <summary>Looks at its memory until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            PeakMemory = Math.Max(PeakMemory, Memory);
            await Task.Delay(BetweenLooks, CancellationToken.None);
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
