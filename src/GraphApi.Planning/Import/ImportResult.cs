namespace GraphApi.Planning.Import;

/// <summary>What an import found to write. Things that were there already count as well.</summary>
public sealed record ImportResult(long Nodes, long Relationships);
