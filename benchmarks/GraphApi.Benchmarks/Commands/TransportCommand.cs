using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GraphApi.Benchmarks.Transport;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>transport</c>: what GraphQL over HTTP costs beside the smallest possible endpoint over the same executor.</summary>
internal static class TransportCommand
{
    private static readonly Option<bool> Serve = new("--serve") { Description = "Be the server of this measurement, until the input ends", Hidden = true };
    private static readonly Option<int> Clients = new("--clients") { Description = "How many connections ask at once", DefaultValueFactory = _ => 16 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each endpoint has its turn", DefaultValueFactory = _ => 9 };
    private static readonly Option<double> Seconds = new("--seconds") { Description = "How long a turn is", DefaultValueFactory = _ => 2 };
    private static readonly Option<string> Operation = new("--operation")
    {
        HelpName = "FILE",
        Description = "What is asked",
        DefaultValueFactory = _ => "schema/operations/claims-about-kyiv-and-who-contradicts-them.graphql",
    };

    public static Command Create()
    {
        var transport = new Command("transport", "What GraphQL over HTTP costs beside the smallest endpoint over the same executor") { Serve, Clients, Rounds, Seconds, Operation };
        transport.SetAction((parsed, cancellation) =>
            parsed.GetValue(Serve) ? TransportServer.RunAsync(Directory.GetCurrentDirectory(), cancellation) : MeasureAsync(parsed));
        return transport;
    }

    private static async Task MeasureAsync(ParseResult parsed)
    {
        using var server = Process.Start(new ProcessStartInfo("dotnet", [typeof(TransportCommand).Assembly.Location, "transport", "--serve"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var address = new Uri((await server.StandardOutput.ReadLineAsync())!);
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = await File.ReadAllTextAsync(parsed.GetValue(Operation)!) });
        Task<Turn> Take(string path) => TakeTurnAsync(
            server, () => new Connection(address, path, body), parsed.GetValue(Clients), TimeSpan.FromSeconds(parsed.GetValue(Seconds)));

        await Take(TransportServer.SmallestPath);
        await Take(TransportServer.ApiPath);
        var (smallest, api) = (new List<Turn>(), new List<Turn>());
        for (var round = 0; round < parsed.GetValue(Rounds); round++)
        {
            smallest.Add(await Take(TransportServer.SmallestPath));
            api.Add(await Take(TransportServer.ApiPath));
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        await WriteAsync(parsed.InvocationConfiguration.Output, smallest, api);
    }

    private static async Task<Turn> TakeTurnAsync(Process server, Func<Connection> connect, int clients, TimeSpan time)
    {
        server.Refresh();
        var (cpu, start) = (server.TotalProcessorTime, Stopwatch.GetTimestamp());
        var answers = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            using var connection = connect();
            var count = 0;
            for (; Stopwatch.GetElapsedTime(start) < time; count++)
                await connection.AskAsync();
            return count;
        })));
        server.Refresh();
        return new Turn(
            answers.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds, (server.TotalProcessorTime - cpu).TotalMicroseconds / answers.Sum());
    }

    private static async Task WriteAsync(TextWriter output, List<Turn> smallest, List<Turn> api)
    {
        await output.WriteLineAsync("| endpoint | answers/s | CPU of the server, us an answer |\n|---|---|---|");
        await output.WriteLineAsync(Row("smallest", smallest) + "\n" + Row("GraphQL over HTTP", api) + "\n");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Of the smallest, round by round: {Turn.Median(api.Zip(smallest, (a, s) => a.PerSecond / s.PerSecond)):0.00} of the answers/s, "
            + $"{Turn.Median(api.Zip(smallest, (a, s) => a.CpuMicroseconds / s.CpuMicroseconds)):0.00} of the CPU."));
    }

    private static string Row(string name, List<Turn> turns) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {Turn.Median(turns.Select(t => t.PerSecond)):N0} | {Turn.Median(turns.Select(t => t.CpuMicroseconds)):0} |");
}
