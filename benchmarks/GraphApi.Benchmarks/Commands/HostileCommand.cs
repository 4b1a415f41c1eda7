using System.CommandLine;
using GraphApi.Benchmarks.Hostile;

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
        using var server = await ServerProcess.StartAsync(Directory.GetCurrentDirectory());
        using var other = new ReferenceClient(server.Api, await File.ReadAllTextAsync("schema/operations/claims-about-kyiv-and-who-contradicts-them.graphql"));
        await MeasureAsync(other, Warming);
        var before = await MeasureAsync(other, time);
        var (memory, attack) = (server.Memory, new HostileClients(server.Api, attacks));

        using var end = new CancellationTokenSource(time);
        var (hostile, watch) = (attack.RunAsync(clients, end.Token), server.WatchAsync(end.Token));
        var during = await other.MeasureAsync(end.Token);
        await Task.WhenAll(hostile, watch);

        await output.WriteLineAsync("| | answers | none | median, ms | 95 %, ms |\n|---|---|---|---|---|");
        await output.WriteLineAsync($"{before.Row("alone")}\n{during.Row($"beside {clients} hostile clients")}\n");
        await output.WriteLineAsync($"Memory: {memory / Mebibyte} MiB before, {server.PeakMemory / Mebibyte} MiB at most.");
        await output.WriteLineAsync($"Rounds: {string.Join(", ", attack.Rounds.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}"))}.");
    }

    private static async Task<Latencies> MeasureAsync(ReferenceClient client, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        return await client.MeasureAsync(end.Token);
    }
}
