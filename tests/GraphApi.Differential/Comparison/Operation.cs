namespace GraphApi.Differential.Comparison;

/// <summary>A document and the values of its variables.</summary>
public sealed record Operation(string Text, IReadOnlyDictionary<string, object?> Variables);
