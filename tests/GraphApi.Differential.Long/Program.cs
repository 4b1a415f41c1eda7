using GraphApi.Differential;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;

// dotnet run --project tests/GraphApi.Differential.Long -- --minutes 30 [--seed N] [--failures N] [--schema NAME]
// With NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) both stores are asked, of a database that is empty or carries the tests' mark.
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
await using var neo4j = Neo4j();
if (neo4j is not null)
    await neo4j.ClaimAsync(CancellationToken.None);
if (neo4j is not null)
    options = options with { Styles = [OperationStyle.Shape], ValuesPerOperation = 10, OperationsPerGraph = Number("--operations", 15) };
if (Text("--schema") is { } schema)
    options = options with { Schemas = [ModelSchemas.Named(schema)] };
var told = 0;
StoreVoice[] stores = neo4j is null ? [sqlite.Voice] : [sqlite.Voice, neo4j.Voice];
var run = new DifferentialRun(options, stores, TimeProvider.System) { Progress = Tell };
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

static SharedNeo4j? Neo4j() => Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri
    ? new SharedNeo4j(
        new BoltSettings(
            Neo4jUri.Parse(uri),
            Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? ""),
        "_GaTests")
    : null;

string? Text(string name) => Array.IndexOf(args, name) is var place and >= 0 ? args[place + 1] : null;

int Number(string name, int otherwise) =>
    Text(name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
