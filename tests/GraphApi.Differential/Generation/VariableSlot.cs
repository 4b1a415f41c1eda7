namespace GraphApi.Differential.Generation;

/// <summary>A variable of an operation and how its values are drawn.</summary>
internal sealed record VariableSlot(string Name, string Declaration, Func<Random, object?> Draw);
