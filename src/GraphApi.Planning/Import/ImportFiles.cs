using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>Finds the files that an import was given: a folder stands for its JSON and NDJSON files by name.</summary>
public static class ImportFiles
{
    private static readonly string[] Endings = [".json", ".ndjson", ".jsonl"];

    public static ImmutableArray<string> Find(IEnumerable<string> paths) => [.. paths.SelectMany(FilesOf)];

    /// <summary>True for a file that holds a node a line.</summary>
    public static bool IsLines(string file) => Path.GetExtension(file).ToUpperInvariant() is ".NDJSON" or ".JSONL";

    private static IEnumerable<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
            return FilesIn(path);
        return File.Exists(path) ? [path] : throw NotFound(path, "There is no such file or folder.");
    }

    private static string[] FilesIn(string folder)
    {
        var files = Directory.GetFiles(folder).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw NotFound(folder, "The folder holds no *.json and no *.ndjson files.");
    }

    private static ImportException NotFound(string path, string message) =>
        ImportException.For(new ImportError(ImportErrorCodes.FileNotFound, message, path));
}
