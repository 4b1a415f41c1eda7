namespace GraphApi.Execution.Export;

/// <summary>The forms in which an export writes a graph; an import reads each.</summary>
public enum ExportFormat
{
    /// <summary>One file: an object of lists by the types' plural names.</summary>
    Json,

    /// <summary>One file: a node a line.</summary>
    Ndjson,

    /// <summary>A folder of neo4j-admin's files.</summary>
    Csv,
}
