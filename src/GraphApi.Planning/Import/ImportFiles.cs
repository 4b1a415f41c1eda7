using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>Finds the files that an import was given: a folder stands for its <c>*.json</c> files by name.</summary>
public static class ImportFiles
{
    private const string Pattern = "*.json";

    public static ImmutableArray<string> Find(IEnumerable<string> paths) => [.. paths.SelectMany(FilesOf)];

    private static IEnumerable<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
            return FilesIn(path);
        return File.Exists(path) ? [path] : throw NotFound(path, "There is no such file or folder.");
    }

    private static string[] FilesIn(string folder)
    {
        var files = Directory.GetFiles(folder, Pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw NotFound(folder, $"The folder holds no {Pattern} files.");
    }

    private static ImportException NotFound(string path, string message) =>
        ImportException.For(new ImportError(ImportErrorCodes.FileNotFound, message, path));
}
