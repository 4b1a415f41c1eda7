using GraphApi.Model;
using GraphApi.Planning.Import.Json;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import;

/// <summary>
/// Reads a graph from JSON: <c>{"places":[{"key":"kyiv","name":"Kyiv","partOf":["kyiv-and-suburbs"]}]}</c>, lists by the types' plural
/// names (or NDJSON, a node a line), relationships by the target's key or by an object with the key and the relationship's properties. All files that are
/// added make one batch, so that a relationship may name what comes in a later one.
/// </summary>
public sealed class JsonGraphReader
{
    private readonly ErrorList _errors = new();
    private readonly BatchMerger _batch;
    private readonly ListReader _lists;
    private readonly LineReader _lines;

    public JsonGraphReader(GraphModel model)
    {
        _batch = new BatchMerger(_errors);
        _lists = new ListReader(model, _errors, _batch);
        _lines = new LineReader(model, _errors, _batch);
    }

    /// <summary>Reads files and folders of them into one batch.</summary>
    /// <exception cref="ImportException">Something is wrong with them; all of it is listed.</exception>
    public static async Task<GraphBatch> ReadAsync(GraphModel model, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var reader = new JsonGraphReader(model);
        foreach (var file in ImportFiles.Find(paths))
            await reader.AddFileAsync(file, cancellation);
        return reader.ToBatch();
    }

    /// <summary>Adds what the stream holds. Errors are kept until <see cref="ToBatch"/>, but for more of them than anyone reads.</summary>
    public async Task AddAsync(string fileName, Stream stream, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellation);
        var source = new SourceText(fileName, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        if (ImportFiles.IsLines(fileName))
            _lines.Read(source);
        else
            _lists.Read(source);
    }

    /// <exception cref="ImportException">Something is wrong with what was added.</exception>
    public GraphBatch ToBatch()
    {
        var batch = _batch.Merge();
        _errors.ThrowIfAny();
        return batch;
    }

    private async Task AddFileAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            await AddAsync(file, stream, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ImportException.For(new ImportError(ImportErrorCodes.FileUnreadable, e.Message, file));
        }
    }
}
