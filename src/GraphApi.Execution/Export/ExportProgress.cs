namespace GraphApi.Execution.Export;

/// <summary>How far an export is.</summary>
/// <param name="Nodes">Written nodes.</param>
/// <param name="Relationships">Written relationships.</param>
/// <param name="TotalNodes">How many nodes there were at its start.</param>
public sealed record ExportProgress(long Nodes, long Relationships, long TotalNodes);
