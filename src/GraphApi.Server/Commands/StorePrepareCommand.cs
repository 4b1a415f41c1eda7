using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using GraphApi.Planning.Stores;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>
/// <c>graphapi store prepare [--dry-run]</c>: says what a graph that others wrote lacks and how long it takes, then brings it. It may be stopped
/// and run again.
/// </summary>
internal sealed class StorePrepareCommand
{
    private readonly CommonOptions _common;
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be done, and change nothing" };

    private StorePrepareCommand(CommonOptions common) => _common = common;

    public static Command Create(CommonOptions common)
    {
        var prepare = new StorePrepareCommand(common);
        var command = new Command("prepare", "Give a graph that others wrote constraints, indexes and order keys, after saying what and how long") { prepare._dryRun };
        command.SetAction(prepare.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var graph = await StoredGraph.OpenAsync(_common, parsed, cancellation);
        var (obstacles, steps) = await graph.Store.PlanPreparationAsync(cancellation);
        if (!obstacles.IsEmpty)
            return Refuse(parsed, graph, obstacles);
        if (steps.IsEmpty)
        {
            graph.Terminal.Line("Store", $"{graph.Name}: there is nothing to prepare.");
            return ExitCodes.Done;
        }

        Tell(graph.Terminal, steps);
        if (!parsed.GetValue(_dryRun))
            await RunAsync(graph, steps, cancellation);
        return ExitCodes.Done;
    }

    private static int Refuse(ParseResult parsed, StoredGraph graph, ImmutableArray<StoreFinding> obstacles)
    {
        foreach (var finding in obstacles)
            parsed.InvocationConfiguration.Output.WriteLine(finding);
        graph.Terminal.Warn($"{graph.Name}: {Terminal.Count(obstacles.Length, "finding")} to mend, in the graph or in the schema, before it can be prepared. Nothing was changed in it.");
        return ExitCodes.Failed;
    }

    private static void Tell(Terminal terminal, ImmutableArray<PreparationStep> steps)
    {
        foreach (var step in steps)
            terminal.Line("To do", $"{step.Count:N0} {step.Subject}");
        terminal.Line("To do", $"about {TimeLeft.Text(steps.Sum(s => s.Expected.TotalSeconds))} on a quiet machine; it may be stopped, and run again goes on");
    }

    private static async Task RunAsync(StoredGraph graph, ImmutableArray<PreparationStep> steps, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var step in steps)
        {
            var progress = new StepProgress(graph.Terminal, step);
            await step.RunAsync(progress.Add, cancellation);
        }

        graph.Terminal.Line("Prepared", $"in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        graph.Terminal.Line("Store", graph.Name);
    }
}
