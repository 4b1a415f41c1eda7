namespace GraphApi.Execution.Export.Output;

/// <summary>Writes a folder of files, under another name until all are whole.</summary>
public sealed class FolderOutput : IExportOutput
{
    private static readonly string[] Parts = ["nodes", "relationships"];

    private readonly string _path;
    private readonly string _partial;
    private readonly bool _overwrites;

    /// <exception cref="ExportException">There is something at the path already, and it is not to be replaced or no export.</exception>
    public FolderOutput(string path, bool overwrites)
    {
        (_path, _partial, _overwrites) = (path, Partial.NameBeside(path), overwrites);
        Partial.CheckFolder(path);
        CheckPath();
    }

    public Stream Open(string name)
    {
        var path = Path.Combine(_partial, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Partial.Create(path);
    }

    public void Complete()
    {
        CheckPath();
        foreach (var file in Directory.EnumerateFiles(_partial, "*", SearchOption.AllDirectories))
            Partial.Flush(file);
        if (!Directory.Exists(_path))
        {
            Directory.Move(_partial, _path);
            return;
        }

        var old = Partial.NameBeside(_path);
        Directory.Move(_path, old);
        Directory.Move(_partial, _path);
        Directory.Delete(old, recursive: true);
    }

    public void Dispose()
    {
        if (Directory.Exists(_partial))
            Directory.Delete(_partial, recursive: true);
    }

    private void CheckPath()
    {
        if (File.Exists(_path))
            throw new ExportException(ExportErrorCodes.OutputExists, $"{_path} is a file: csv is a folder of files, name one.");
        if (!Directory.Exists(_path))
            return;
        if (!_overwrites)
            throw Partial.Exists(_path);
        if (Directory.EnumerateFileSystemEntries(_path).FirstOrDefault(e => !IsOfExport(e)) is { } other)
            throw new ExportException(ExportErrorCodes.OutputExists, $"{_path} holds {Path.GetFileName(other)}, which is none of an export's, and is not replaced: name another folder.");
    }

    private static bool IsOfExport(string entry) =>
        Parts.Contains(Path.GetFileName(entry)) && Directory.Exists(entry)
        && Directory.EnumerateFileSystemEntries(entry).All(f => Path.GetExtension(f) == ".csv" && File.Exists(f));
}
