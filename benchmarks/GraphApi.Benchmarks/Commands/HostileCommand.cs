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
        using (var server = ServerProcess.Start("dotnet", [program, "--store", "sqlite", "--data", Path.Combine(folder.FullName, "graph.db")], logs: false))
            await RunAsync(server, clients, time, attacks, output);
        folder.Delete(recursive: true);
    }

    private static async Task RunAsync(ServerProcess server, int clients, TimeSpan time, IReadOnlyList<Attack> attacks, TextWriter output)
    {
        var api = new Uri(server.Url);
        using var other = new ReferenceClient(api, await File.ReadAllTextAsync("schema/operations/claims-about-kyiv-and-who-contradicts-them.graphql"));
        using (var client = new HttpClient())
            await server.FirstAnswerAsync(() => client.GetStringAsync(new Uri(api, "/health/ready")));
        await MeasureAsync(other, Warming);
        var before = await MeasureAsync(other, time);
        var (memory, attack) = (server.Memory().Resident, new HostileClients(api, attacks));

        using var end = new CancellationTokenSource(time);
        var (hostile, watch) = (attack.RunAsync(clients, end.Token), server.PeakMemoryAsync(end.Token));
        var during = await other.MeasureAsync(end.Token);
        await Task.WhenAll(hostile, watch);

        await output.WriteLineAsync("| | answers | none | median, ms | 95 %, ms |\n|---|---|---|---|---|");
        await output.WriteLineAsync($"{before.Row("alone")}\n{during.Row($"beside {clients} hostile clients")}\n");
        await output.WriteLineAsync($"Memory: {memory / Mebibyte} MiB before, {await watch / Mebibyte} MiB at most.");
        await output.WriteLineAsync($"Rounds: {string.Join(", ", attack.Rounds.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}"))}.");
    }

    private static async Task<Latencies> MeasureAsync(ReferenceClient client, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        return await client.MeasureAsync(end.Token);
    }
}
