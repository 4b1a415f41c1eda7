namespace GraphApi.Differential.Generation;

/// <summary>What random operations are like.</summary>
/// <param name="MaxDepth">How many node selections stand within one another.</param>
/// <param name="MaxConnections">How many connections an operation has at most.</param>
/// <param name="LiftsAll">Every value is a variable, so that one text runs with many values.</param>
public sealed record OperationStyle(int MaxDepth, int MaxConnections, bool LiftsAll)
{
    public static OperationStyle Free { get; } = new(5, 12, false);

    /// <summary>As many connections as any store takes.</summary>
    public static OperationStyle Wide { get; } = new(4, 22, false);

    /// <summary>One statement for many values, small enough for a planner that is slow at first sight.</summary>
    public static OperationStyle Shape { get; } = new(4, 7, true);
}
