namespace GraphApi.Execution;

/// <summary>Settings of execution, with defaults that let real work pass.</summary>
public sealed record ExecutionOptions
{
    public int DefaultPageSize { get; init; } = 10;

    public int MaxPageSize { get; init; } = 50;

    /// <summary>How many fields may stand within one another.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>The longest document, in characters.</summary>
    public int MaxDocumentLength { get; init; } = 100_000;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    public bool AllowIntrospection { get; init; } = true;

    /// <summary>How many operations are kept parsed and validated.</summary>
    public int CachedOperations { get; init; } = 1_000;
}
