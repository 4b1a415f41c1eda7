using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GraphApi.Benchmarks.Processes;

/// <summary>The server as a process of its own, on a port of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly long _start;

    private ServerProcess(Process process, long start, string url) => (_process, _start, Url) = (process, start, url);

    public string Url { get; }

    /// <param name="command">The program and its first arguments, with blanks between.</param>
    /// <param name="arguments">Further ones.</param>
    /// <param name="logs">Whether it logs as it does by default.</param>
    public static ServerProcess Start(string command, IEnumerable<string> arguments, bool logs = true)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var info = new ProcessStartInfo(words[0], [.. words[1..], .. arguments, "--urls", url]) { RedirectStandardOutput = true };
        if (!logs)
            info.Environment["Logging__LogLevel__Default"] = "None";
        var start = TimeProvider.System.GetTimestamp();
        var process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new ServerProcess(process, start, url + "/graphql");
    }

    /// <summary>How long after the process's start the first answer was there.</summary>
    public async Task<TimeSpan> FirstAnswerAsync(Func<Task> ask)
    {
        while (true)
        {
            try
            {
                await ask();
                return TimeProvider.System.GetElapsedTime(_start);
            }
            catch (HttpRequestException) when (!_process.HasExited && TimeProvider.System.GetElapsedTime(_start) < Patience)
            {
                await Task.Delay(BetweenAttempts);
            }
        }
    }

    public ProcessMemory Memory() => ProcessMemory.Of(_process.Id);

    /// <summary>The most that is resident until it is cancelled, in bytes.</summary>
    public Task<long> PeakMemoryAsync(CancellationToken end) => ProcessMemory.PeakAsync(_process.Id, end);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
