namespace GraphApi.Execution.Export.Output;

/// <summary>Files that are not whole yet.</summary>
internal static class Partial
{
    public const int BufferSize = 256 * 1024;

    /// <summary>A name beside the path, so that what has it can be moved there at once: <c>graph.json.k3x9w2.partial</c>.</summary>
    public static string NameBeside(string path) => $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))}.{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}.partial";

    public static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferSize);

    public static ExportException Exists(string path) =>
        new(ExportErrorCodes.OutputExists, $"{path} is there already: give --overwrite to replace it, or another --out.");
}
