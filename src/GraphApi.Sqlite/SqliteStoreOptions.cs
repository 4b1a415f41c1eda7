namespace GraphApi.Sqlite;

/// <summary>Where the embedded store lives and what it may use.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The file; it and its folder are created.</summary>
    public required string FilePath { get; init; }

    /// <summary>How many light statements may run at once; others wait.</summary>
    public int MaxReaders { get; init; } = Environment.ProcessorCount * 2;

    /// <summary>How many heavy ones may run beside them, on connections of their own: they leave a processor to the others.</summary>
    public int MaxHeavyReaders { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>How many prepared statements each reading connection keeps.</summary>
    public int StatementsPerReader { get; init; } = 128;

    /// <summary>How many bytes those may hold; the one that runs is kept whatever it holds.</summary>
    public long StatementBytesPerReader { get; init; } = 8 * 1024 * 1024;

    /// <summary>The longest answer of a statement, in bytes of its JSON.</summary>
    public int MaxAnswerBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long to wait for another process that writes.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
