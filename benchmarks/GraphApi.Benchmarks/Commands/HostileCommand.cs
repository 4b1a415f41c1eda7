using System.CommandLine;
using GraphApi.Benchmarks.Hostile;
using GraphApi.Benchmarks.Processes;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>hostile</c>: what hostile clients do to the memory of the real server, and to the time that others wait.</summary>
internal static class HostileCommand
{
    private const int Mebibyte = 1024 * 1024;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var clients = new Option<int>("--clients") { Description = "How many hostile clients there are", DefaultValueFactory = _ => 16 };
        var seconds = new Option<int>("--seconds") { Description = "How long they are at it", DefaultValueFactory = _ => 30 };
        var only = new Option<string>("--only") { Description = "One attack alone" };
        only.AcceptOnlyFromAmong([.. Attack.All.Select(a => a.Name)]);
        var hostile = new Command("hostile", "What hostile clients do to the real server: its memory, and the time that others wait") { clients, seconds, only };
        hostile.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(clients),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)),
            [.. Attack.All.Where(a => parsed.GetValue(only) is not { } name || a.Name == name)],
            parsed.InvocationConfiguration.Output));
        return hostile;
    }

    private static async Task RunAsync(int clients, TimeSpan time, IReadOnlyList<Attack> attacks, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-");
        var program = Path.Combine(AppContext.BaseDirectory, "graphapi.dll");
        ServerProcess Start(string file) =>
            ServerProcess.Start("dotnet", [program, "--store", "sqlite", "--data", Path.Combine(folder.FullName, file)], logs: false);
        using (var server = Start("graph.db"))
        using (var another = Start("another.db"))
            await RunAsync(server, another, clients, time, attacks, output);
        folder.Delete(recursive: true);
    }

    private static async Task RunAsync(
        ServerProcess server, ServerProcess another, int clients, TimeSpan time, IReadOnlyList<Attack> attacks, TextWriter output)
    {
        using var other = new ReferenceClient(
            new Uri(server.Url), await File.ReadAllTextAsync("schema/operations/claims-about-kyiv-and-who-contradicts-them.graphql"));
        await ReadyAsync(server);
        await ReadyAsync(another);
        await MeasureAsync(other, Warming);
        var before = await MeasureAsync(other, time);
        // What the attack takes of the processors, client and server, it takes of them wherever it goes.
        var elsewhere = await BesideAsync(new HostileClients(new Uri(another.Url), attacks), other, clients, time);
        var (memory, peak) = (server.Memory().Resident, PeakMemoryAsync(server, time));
        var attack = new HostileClients(new Uri(server.Url), attacks);
        var during = await BesideAsync(attack, other, clients, time);

        await output.WriteLineAsync("| | answers | none | median, ms | 95 %, ms |\n|---|---|---|---|---|");
        await output.WriteLineAsync($"{before.Row("alone")}\n{elsewhere.Row($"beside {clients} hostile clients of another process")}");
        await output.WriteLineAsync($"{during.Row($"beside {clients} hostile clients")}\n");
        await output.WriteLineAsync($"Memory: {memory / Mebibyte} MiB before, {await peak / Mebibyte} MiB at most.");
        await output.WriteLineAsync($"Rounds: {string.Join(", ", attack.Rounds.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}"))}.");
    }

    private static async Task ReadyAsync(ServerProcess server)
    {
        using var client = new HttpClient();
        await server.FirstAnswerAsync(() => client.GetStringAsync(new Uri(new Uri(server.Url), "/health/ready")));
    }

    private static async Task<Latencies> BesideAsync(HostileClients attack, ReferenceClient client, int clients, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        var hostile = attack.RunAsync(clients, end.Token);
        var latencies = await client.MeasureAsync(end.Token);
        await hostile;
        return latencies;
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
