using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;
using GraphApi.Differential.Long;

// dotnet run --project tests/GraphApi.Differential.Long -- --minutes 30 [--seed N] [--failures N]
var minutes = Number("--minutes", 30);
var seed = Number("--seed", (int)(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() % 1_000_000));
var options = new RunOptions
{
    Seed = seed,
    Graphs = Number("--graphs", int.MaxValue),
    OperationsPerGraph = Number("--operations", 100),
    Styles = [OperationStyle.Free, OperationStyle.Free, OperationStyle.Wide, OperationStyle.Shape],
    TimeLimit = TimeSpan.FromMinutes(minutes),
    MaxFailures = Number("--failures", 20),
    ShrinkLimit = TimeSpan.FromSeconds(Number("--shrink", 60)),
};

using var sqlite = new TemporarySqlite();
var told = 0;
var run = new DifferentialRun(options, [sqlite.Voice], TimeProvider.System) { Progress = Tell };
await run.RunAsync(CancellationToken.None);
Console.WriteLine(run.Coverage);
Console.WriteLine($"{run.Failures.Count} failures, seed {seed}");
return run.Failures.Count == 0 ? 0 : 1;

void Tell(DifferentialRun so)
{
    Console.Error.WriteLine($"{so.Coverage.Operations} operations, {so.Failures.Count} failures");
    foreach (var failure in so.Failures.Skip(told))
        Console.WriteLine(failure);
    told = so.Failures.Count;
}

int Number(string name, int otherwise) =>
    Array.IndexOf(args, name) is var place and >= 0 ? int.Parse(args[place + 1], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
