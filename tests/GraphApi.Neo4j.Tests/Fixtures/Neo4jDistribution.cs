using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>A server started from an unpacked Neo4j, with configuration and data in a folder of its own that goes with it.</summary>
internal sealed class Neo4jDistribution : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly string _home;
    private readonly string _folder = Directory.CreateTempSubdirectory("graphapi-neo4j-").FullName;
    private readonly Queue<string> _output = new();
    private Process? _process;

    private Neo4jDistribution(string home)
    {
        _home = home;
        Settings = new BoltSettings(Neo4jUri.Parse($"bolt://127.0.0.1:{FreePort()}"), "neo4j", RandomNumberGenerator.GetHexString(24));
    }

    internal BoltSettings Settings { get; }

    internal static async Task<Neo4jDistribution> StartAsync(string home)
    {
        var distribution = new Neo4jDistribution(home);
        try
        {
            await distribution.StartAsync();
            return distribution;
        }
        catch
        {
            await distribution.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        if (_process is not null)
        {
            Kill(null, EventArgs.Empty);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        WriteConfiguration();
        using (var admin = Launch("neo4j-admin", "dbms", "set-initial-password", Settings.Password))
        {
            await admin.WaitForExitAsync();
            if (admin.ExitCode != 0)
                throw Failed("neo4j-admin could not set the initial password");
        }

        _process = Launch("neo4j", "console");
        AppDomain.CurrentDomain.ProcessExit += Kill;
        await WaitUntilReadyAsync(_process);
    }

    private void WriteConfiguration() => File.WriteAllLines(
        Path.Combine(_folder, "neo4j.conf"),
        [
            $"server.directories.data={Path.Combine(_folder, "data")}",
            $"server.directories.logs={Path.Combine(_folder, "logs")}",
            $"server.directories.run={Path.Combine(_folder, "run")}",
            "server.default_listen_address=127.0.0.1",
            $"server.bolt.listen_address=127.0.0.1:{Settings.Uri.Port}",
            $"server.bolt.advertised_address=127.0.0.1:{Settings.Uri.Port}",
            $"server.http.listen_address=127.0.0.1:{FreePort()}",
            "server.memory.heap.initial_size=512m",
            "server.memory.heap.max_size=512m",
            "server.memory.pagecache.size=128m",
            "dbms.usage_report.enabled=false",
        ]);

    private Process Launch(string tool, params string[] arguments)
    {
        var file = Path.Combine(_home, "bin", OperatingSystem.IsWindows() ? $"{tool}.bat" : tool);
        if (!File.Exists(file))
            throw new InvalidOperationException($"NEO4J_HOME has to be an unpacked Neo4j distribution: {file} is not there.");
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_CONF"] = _folder;
        var process = Process.Start(start)!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task WaitUntilReadyAsync(Process process)
    {
        var watch = Stopwatch.StartNew();
        await using var client = new BoltClient(Settings with { ConnectTimeout = TimeSpan.FromSeconds(5), MaxAttempts = 1 });
        while (true)
        {
            try
            {
                await client.VerifyAsync();
                return;
            }
            catch (BoltException) when (!process.HasExited && watch.Elapsed < StartLimit)
            {
                await Task.Delay(250);
            }
            catch (BoltException exception)
            {
                throw Failed(exception.Message);
            }
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            if (line.Data is not null)
                _output.Enqueue(line.Data);
            if (_output.Count > 20)
                _output.Dequeue();
        }
    }

    private InvalidOperationException Failed(string what)
    {
        lock (_output)
            return new InvalidOperationException($"Neo4j in {_home} did not start: {what}\n{string.Join('\n', _output)}");
    }

    private void Kill(object? sender, EventArgs arguments) => _process?.Kill(entireProcessTree: true);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
