namespace GraphApi.Differential.Generation;

/// <summary>A variable in the place of a value.</summary>
internal sealed record VariableUse(string Name);
