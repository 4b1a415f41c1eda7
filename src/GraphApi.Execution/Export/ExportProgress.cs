namespace GraphApi.Execution.Export;

/// <summary>How far an export is.</summary>
/// <param name="Nodes">Written nodes.</param>
/// <param name="Relationships">Written relationships.</param>
/// <param name="Total">About how many of both there were at its start; 0 where nobody knows.</param>
public sealed record ExportProgress(long Nodes, long Relationships, long Total);
