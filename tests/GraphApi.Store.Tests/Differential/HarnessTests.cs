using System.Text.Json;
using GraphApi.Differential;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Evaluation;

namespace GraphApi.Store.Tests.Differential;

/// <summary>A test that finds nothing may be blind: mistakes made on purpose must be found, and made small.</summary>
public sealed class HarnessTests
{
    [Theory]
    [InlineData(EvaluatorFlaw.IgnoresBefore, "claims", "before")]
    [InlineData(EvaluatorFlaw.IgnoresIdentityInOrder, "keywords", "by")]
    [InlineData(EvaluatorFlaw.TextIgnoresCase, "claims", "contains|With")]
    [InlineData(EvaluatorFlaw.StarIncludesStart, "shapes", "e")]
    [InlineData(EvaluatorFlaw.EqualIgnoresNull, "claims", "null")]
    [InlineData(EvaluatorFlaw.CountsAlikeTwice, "shapes", "distinctCount")]
    [InlineData(EvaluatorFlaw.ComparesByUtf16Unit, "shapes", "[gl]te?\"?:")]
    [InlineData(EvaluatorFlaw.AllWantsOne, "shapes", "all\"?:")]
    [InlineData(EvaluatorFlaw.LetsOtherTypesPass, "unions", "(Film|Guild|Paper|Person|Song)\"?:")]
    public async Task A_mistake_on_purpose_is_found_and_shrunk(EvaluatorFlaw flaw, string schema, string essence)
    {
        using var sqlite = new TemporarySqlite();
        var run = new DifferentialRun(
            new RunOptions
            {
                Seed = 1,
                Schemas = [ModelSchemas.Named(schema)],
                Graphs = 40,
                OperationsPerGraph = 60,
                Flaw = flaw,
                ShrinkLimit = TimeSpan.FromMinutes(5),
            },
            [sqlite.Voice],
            TimeProvider.System);

        await run.RunAsync(CancellationToken.None);

        var failure = Assert.Single(run.Failures);
        Assert.Matches(essence, failure.Case.Operation.Text + JsonSerializer.Serialize(failure.Case.Operation.Variables));
        Assert.InRange(failure.Case.Graph.Nodes.Count, 1, 6);
        Assert.InRange(failure.Case.Graph.Relationships.Count, 0, 6);
        Assert.InRange(failure.Case.Operation.Text.Length, 1, 400);
    }
}
