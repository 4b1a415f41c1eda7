namespace GraphApi.Execution.Export.Output;

/// <summary>Writes one file, under another name until it is whole.</summary>
public sealed class FileOutput : IExportOutput
{
    private readonly string _path;
    private readonly string _partial;
    private readonly bool _overwrites;

    /// <exception cref="ExportException">There is something at the path already, and it is not to be replaced or no file.</exception>
    public FileOutput(string path, bool overwrites)
    {
        (_path, _partial, _overwrites) = (path, Partial.NameBeside(path), overwrites);
        Partial.CheckFolder(path);
        if (Directory.Exists(path))
            throw new ExportException(ExportErrorCodes.OutputExists, $"{path} is a folder: name a file.");
        if (!overwrites && File.Exists(path))
            throw Partial.Exists(path);
    }

    public Stream Open(string name) => Partial.Create(_partial);

    public void Complete()
    {
        if (!_overwrites && File.Exists(_path))
            throw Partial.Exists(_path);
        Partial.Flush(_partial);
        File.Move(_partial, _path, _overwrites);
    }

    public void Dispose()
    {
        if (File.Exists(_partial))
            File.Delete(_partial);
    }
}
