using GraphApi.Differential.Evaluation;
using GraphApi.Differential.Generation;

namespace GraphApi.Differential.Comparison;

/// <summary>How a run goes.</summary>
public sealed record RunOptions
{
    public required int Seed { get; init; }

    /// <summary>How many graphs; schemas take turns.</summary>
    public required int Graphs { get; init; }

    /// <summary>The schemas that take turns.</summary>
    public IReadOnlyList<ModelSchema> Schemas { get; init; } = ModelSchemas.All;

    /// <summary>How many documents each graph is asked.</summary>
    public required int OperationsPerGraph { get; init; }

    /// <summary>How many sets of values each document runs with.</summary>
    public int ValuesPerOperation { get; init; } = 1;

    /// <summary>The styles, taken in turns.</summary>
    public IReadOnlyList<OperationStyle> Styles { get; init; } = [OperationStyle.Free];

    /// <summary>The run ends with so many failures; of each graph only the first is told.</summary>
    public int MaxFailures { get; init; } = 1;

    public TimeSpan ShrinkLimit { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan? TimeLimit { get; init; }

    public EvaluatorFlaw Flaw { get; init; }
}
