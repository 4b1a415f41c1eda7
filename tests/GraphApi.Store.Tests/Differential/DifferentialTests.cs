using System.Globalization;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;

namespace GraphApi.Store.Tests.Differential;

/// <summary>
/// Random operations on random graphs have one answer. GRAPHAPI_SEED=N tries others than the usual ones; the long mode is
/// <c>dotnet run --project tests/GraphApi.Differential.Long -- --minutes 30</c>.
/// </summary>
public sealed class DifferentialTests
{
    [Fact]
    public async Task Sqlite_says_what_the_contract_says()
    {
        using var sqlite = new TemporarySqlite();
        var run = new DifferentialRun(
            new RunOptions
            {
                Seed = Seed,
                Graphs = 50,
                OperationsPerGraph = 40,
                Styles = [OperationStyle.Free, OperationStyle.Free, OperationStyle.Free, OperationStyle.Wide],
            },
            [sqlite.Voice],
            TimeProvider.System);

        await run.RunAsync(CancellationToken.None);

        Agrees(run);
        Assert.Equal(2_000, run.Coverage.Operations);
        Assert.InRange(run.Coverage.Empty, 0, 500);
        Assert.All(RareFeatures, f => Assert.True(run.Coverage[f].Found > 0, $"No operation with '{f}' found anything."));
    }

    internal static int Seed =>
        int.TryParse(Environment.GetEnvironmentVariable("GRAPHAPI_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 2022;

    internal static void Agrees(DifferentialRun run) => Assert.True(run.Failures.Count == 0, string.Join('\n', run.Failures));

    /// <summary>What a change of the generators could lose without a word.</summary>
    private static readonly string[] RareFeatures =
    [
        "after with before", "before", "last", "order: DESC", "path", "path of interface", "to-one", "to-one of interface", "root node",
        "root list of union", "root one of union", "to-many of union", "to-one of union", "path of union", "filter type",
        "aggregate", "aggregate of edge", "groups by KEY", "groups by edge", "groups by several", "sum of Int", "avg of Float",
        "root nodes", "filter edge", "filter some", "filter none", "filter all", "filter any", "filter count", "filter neq",
        "filter nin with null", "filter gt", "filter nlte", "filter startsWith", "filter nendsWith", "filter in with null", "filter contains",
        "filter search", "root search", "filter eq: null", "fragment: named", "variable: absent",
    ];
}
