using System.Text.Json;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Planning.Import.Json;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import;

/// <summary>
/// Reads a graph from JSON: <c>{"places":[{"key":"kyiv","name":"Kyiv","partOf":["kyiv-and-suburbs"]}]}</c>, lists by the types' plural
/// names, relationships by the target's key or by an object with the key and the relationship's properties. All files that are
/// added make one batch, so that a relationship may name what comes in a later one.
/// </summary>
public sealed class JsonGraphReader
{
    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow };
    private readonly Dictionary<string, NodeType> _typesByList;
    private readonly ErrorList _errors = new();
    private readonly BatchMerger _batch;

    public JsonGraphReader(GraphModel model)
    {
        _typesByList = model.NodeTypes.ToDictionary(t => t.PluralRoot, StringComparer.Ordinal);
        _batch = new BatchMerger(_errors);
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
        Read(new SourceText(fileName, buffer.GetBuffer().AsMemory(0, (int)buffer.Length)));
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

    private void Read(SourceText source)
    {
        try
        {
            ReadLists(source, new Utf8JsonReader(source.Json.Span, Strict));
        }
        catch (JsonException e)
        {
            _errors.Add(ImportErrorCodes.InvalidJson, SyntaxError(e), source, (int?)e.LineNumber + 1);
        }
    }

    private void ReadLists(SourceText source, Utf8JsonReader reader)
    {
        var root = new JsonPlace(source);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _errors.Add(ImportErrorCodes.InvalidJson, """The file holds an object of lists by type: {"places":[...]}.""", root);
            reader.Skip();
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadList(source, ref reader, seen);
        while (reader.Read())
        {
            // Whatever follows the object is for the parser to refuse.
        }
    }

    private void ReadList(SourceText source, ref Utf8JsonReader reader, HashSet<string> seen)
    {
        var name = JsonItem.TextOf(ref reader);
        var place = new JsonPlace(source, name ?? "", (int)reader.TokenStartIndex);
        reader.Read();
        if (name is null || !_typesByList.TryGetValue(name, out var type))
            _errors.Add(ImportErrorCodes.UnknownType, $"No type has this plural name. There are {string.Join(", ", _typesByList.Keys)}.", place);
        else if (!seen.Add(name))
            _errors.Add(ImportErrorCodes.DuplicateField, "The file has this list twice: put the nodes into one.", place);
        else if (reader.TokenType != JsonTokenType.StartArray)
            _errors.Add(ImportErrorCodes.InvalidValue, $"A list of {type.Name} objects belongs here.", place);
        else
        {
            ReadNodes(type, place, ref reader);
            return;
        }

        reader.Skip();
    }

    /// <summary>Takes one node at a time, so that a large file is not held a second time as a tree.</summary>
    private void ReadNodes(NodeType type, JsonPlace list, ref Utf8JsonReader reader)
    {
        var nodes = new NodeReader(type, _errors, _batch);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            nodes.Read(JsonItem.Read(ref reader, list.At(i, (int)reader.TokenStartIndex)));
    }

    /// <summary>The parser ends its message with its own count of lines, from 0; ours stands before it.</summary>
    private static string SyntaxError(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "This is not JSON: " + (end < 0 ? e.Message : e.Message[..end]);
    }
}
