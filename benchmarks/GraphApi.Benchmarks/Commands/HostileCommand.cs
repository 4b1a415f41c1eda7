using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GraphApi.Benchmarks.Hostile;
using GraphApi.Benchmarks.Processes;

namespace GraphApi.Benchmarks.Commands;

/// <summary>
/// <c>hostile</c>: what hostile clients do to the memory of the real server, and to the time that others wait. The hostile ones, the other
/// one and the server are processes of their own.
/// </summary>
internal static class HostileCommand
{
    private const int Mebibyte = 1024 * 1024;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);
    private static readonly Option<string> Target = new("--attack") { Description = "Only attack this API", Hidden = true };
    private static readonly Option<int> Clients = new("--clients") { Description = "How many hostile clients there are", DefaultValueFactory = _ => 16 };
    private static readonly Option<int> Seconds = new("--seconds") { Description = "How long they are at it", DefaultValueFactory = _ => 30 };
    private static readonly Option<string> Only = new("--only") { Description = "One attack alone" };

    public static Command Create()
    {
        Only.AcceptOnlyFromAmong([.. Attack.All.Select(a => a.Name)]);
        var hostile = new Command("hostile", "What hostile clients do to the real server: its memory, and the time that others wait") { Target, Clients, Seconds, Only };
        hostile.SetAction((parsed, _) => parsed.GetValue(Target) is { } api ? AttackAsync(parsed, new Uri(api)) : MeasureAsync(parsed));
        return hostile;
    }

    private static async Task AttackAsync(ParseResult parsed, Uri api)
    {
        var hostile = new HostileClients(api, [.. Attack.All.Where(a => parsed.GetValue(Only) is not { } name || a.Name == name)]);
        using var end = new CancellationTokenSource(Time(parsed));
        await hostile.RunAsync(parsed.GetValue(Clients), end.Token);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            string.Join(", ", hostile.Rounds.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}")));
    }

    private static async Task MeasureAsync(ParseResult parsed)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-");
        var program = Path.Combine(AppContext.BaseDirectory, "graphapi.dll");
        ServerProcess Start(string file) =>
            ServerProcess.Start("dotnet", [program, "--store", "sqlite", "--data", Path.Combine(folder.FullName, file)], logs: false);
        using (var server = Start("graph.db"))
        using (var another = Start("another.db"))
            await MeasureAsync(parsed, server, another);
        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(ParseResult parsed, ServerProcess server, ServerProcess another)
    {
        using var other = new ReferenceClient(
            new Uri(server.Url), await File.ReadAllTextAsync("schema/operations/claims-about-kyiv-and-who-contradicts-them.graphql"));
        await ReadyAsync(server);
        await ReadyAsync(another);
        await MeasureAsync(other, Warming);
        var before = await MeasureAsync(other, Time(parsed));
        // What the attack takes of the processors, for its clients and for the server, it takes of them wherever it goes.
        var (elsewhere, _) = await BesideAsync(parsed, another, other);
        var (memory, peak) = (server.Memory().Resident, PeakMemoryAsync(server, Time(parsed)));
        var (during, rounds) = await BesideAsync(parsed, server, other);

        var (output, clients) = (parsed.InvocationConfiguration.Output, $"beside {parsed.GetValue(Clients)} hostile clients");
        await output.WriteLineAsync("| | answers | none | median, ms | 95 %, ms |\n|---|---|---|---|---|");
        await output.WriteLineAsync($"{before.Row("alone")}\n{elsewhere.Row($"{clients} of another server")}\n{during.Row(clients)}\n");
        await output.WriteLineAsync($"Memory: {memory / Mebibyte} MiB before, {await peak / Mebibyte} MiB at most.\nRounds: {rounds}");
    }

    private static TimeSpan Time(ParseResult parsed) => TimeSpan.FromSeconds(parsed.GetValue(Seconds));

    private static async Task ReadyAsync(ServerProcess server)
    {
        using var client = new HttpClient();
        await server.FirstAnswerAsync(() => client.GetStringAsync(new Uri(new Uri(server.Url), "/health/ready")));
    }

    private static async Task<(Latencies Latencies, string Rounds)> BesideAsync(ParseResult parsed, ServerProcess server, ReferenceClient client)
    {
        using var attack = Process.Start(new ProcessStartInfo("dotnet", ArgumentsOf(parsed, server)) { RedirectStandardOutput = true })!;
        var latencies = await MeasureAsync(client, Time(parsed));
        var rounds = await attack.StandardOutput.ReadToEndAsync();
        await attack.WaitForExitAsync();
        return attack.ExitCode == 0 ? (latencies, rounds) : throw new InvalidOperationException("The attack did not take place.");
    }

    private static IEnumerable<string> ArgumentsOf(ParseResult parsed, ServerProcess server)
    {
        string NumberOf(Option<int> option) => parsed.GetValue(option).ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            typeof(HostileCommand).Assembly.Location, "hostile", Target.Name, server.Url, Clients.Name, NumberOf(Clients), Seconds.Name, NumberOf(Seconds),
        ];
        return parsed.GetValue(Only) is { } name ? [.. arguments, Only.Name, name] : arguments;
    }

    private static async Task<Latencies> MeasureAsync(ReferenceClient client, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        return await client.MeasureAsync(end.Token);
    }

    private static async Task<long> PeakMemoryAsync(ServerProcess server, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        return await server.PeakMemoryAsync(end.Token);
    }
}
