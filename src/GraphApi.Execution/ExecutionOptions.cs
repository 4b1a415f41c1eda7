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

    /// <summary>How many tokens a document may have.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>How many fields may be written in a document.</summary>
    public int MaxFields { get; init; } = 2_000;

    public int MaxAliases { get; init; } = 1_000;

    public int MaxDirectives { get; init; } = 500;

    /// <summary>How many fragments may be declared and spread in a document, together.</summary>
    public int MaxFragments { get; init; } = 500;

    public int MaxVariables { get; init; } = 500;

    /// <summary>How many fields an operation may have once its fragments are spread, for each type of an interface or union.</summary>
    public int MaxSelectedFields { get; init; } = 20_000;

    /// <summary>How many conditions the filters of an operation may have together.</summary>
    public int MaxConditions { get; init; } = 5_000;

    /// <summary>How many values a list may have that something is compared with.</summary>
    public int MaxListValues { get; init; } = 10_000;

    /// <summary>How many rows an operation may ask for: its page sizes multiplied where they nest, added where they stand side by side.</summary>
    public long MaxRows { get; init; } = 10_000_000;

    /// <summary>The longest statement to the store, in characters.</summary>
    public int MaxStatementLength { get; init; } = 1_000_000;

    /// <summary>The largest response, in bytes.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many long documents that were not seen before are worked on at once; half of the processor unless set.</summary>
    public int MaxConcurrentNewDocuments { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    public bool AllowIntrospection { get; init; } = true;

    /// <summary>
    /// Whether traces hold the text of documents and of statements. Documents may hold values that clients wrote into them.
    /// </summary>
    public bool TraceDocuments { get; init; }

    /// <summary>How many operations are kept parsed and validated.</summary>
    public int CachedOperations { get; init; } = 2_000;

    /// <summary>How many plans are kept with their statements: one an operation and shape of its variables.</summary>
    public int CachedPlans { get; init; } = 4_000;

    /// <summary>About how much memory the kept operations may take, and as much again the plans.</summary>
    public long CachedBytes { get; init; } = 16 * 1024 * 1024;
}
