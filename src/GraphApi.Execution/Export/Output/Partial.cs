namespace GraphApi.Execution.Export.Output;

/// <summary>Files that are not whole yet.</summary>
internal static class Partial
{
    public const int BufferSize = 256 * 1024;

    /// <summary>A name beside the path, so that what has it can be moved there at once: <c>graph.json.k3x9w2.partial</c>.</summary>
    public static string NameBeside(string path) => $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))}.{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}.partial";

    /// <summary>Before anything is read: the folder that is to hold it has to be there.</summary>
    public static void CheckFolder(string path)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) is { } folder && !Directory.Exists(folder))
            throw new ExportException(ExportErrorCodes.OutputFailed, $"There is no folder {folder}: make it, or give another --out.");
    }

    public static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferSize);

    /// <summary>Waits until the disk has it: what takes its place is whole, whatever happens then.</summary>
    public static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>What kept a file from being written; null where it was something else. A quota is told as an argument out of range.</summary>
    public static string? WhyNotWritten(Exception e) => e switch
    {
        IOException or UnauthorizedAccessException => e.Message,
        ArgumentOutOfRangeException { TargetSite.DeclaringType.FullName: "System.IO.RandomAccess" } => "A file is as large as it may be",
        _ => null,
    };

    public static ExportException Exists(string path) =>
        new(ExportErrorCodes.OutputExists, $"{path} is there already: give --overwrite to replace it, or another --out.");
}
