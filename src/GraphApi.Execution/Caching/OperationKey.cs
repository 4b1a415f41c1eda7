namespace GraphApi.Execution.Caching;

/// <summary>What tells cached operations apart.</summary>
internal readonly record struct OperationKey(string Query, string? OperationName);
