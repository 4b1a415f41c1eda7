using System.Text.Json;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import.Json;

/// <summary>Reads NDJSON, a node a line: <c>{"__typename":"Place","key":"kyiv","name":"Kyiv"}</c>.</summary>
internal sealed class LineReader(GraphModel model, ErrorList errors, BatchMerger batch)
{
    private const string TypeName = "__typename";

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = CompactJson.MaxDepth + 8 };
    private readonly Dictionary<string, NodeType> _types = model.NodeTypes.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private readonly Dictionary<NodeType, NodeReader> _readers = [];

    public void Read(SourceText file)
    {
        var rest = file.Json;
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n') is var found and >= 0 ? found : rest.Length;
            if (!rest.Span[..end].Trim(" \t\r"u8).IsEmpty)
                ReadLine(new SourceText(file.FileName, rest[..end], line));
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
    }

    private void ReadLine(SourceText line)
    {
        try
        {
            var reader = new Utf8JsonReader(line.Json.Span, Strict);
            reader.Read();
            var item = JsonItem.Read(ref reader, new JsonPlace(line, "", (int)reader.TokenStartIndex));
            reader.Read();
            if (TypeOf(item) is { } type)
                ReaderOf(type).Read(item with { Members = [.. item.Members.Where(m => m.Name != TypeName)] });
        }
        catch (JsonException e)
        {
            errors.Add(ImportErrorCodes.InvalidJson, ListReader.SyntaxError(e), line, line.LineAt(0));
        }
    }

    private NodeType? TypeOf(JsonItem item)
    {
        var name = item.Members.FirstOrDefault(m => m.Name == TypeName)?.Value;
        if (name?.Text is { } text && _types.TryGetValue(text, out var type))
            return type;
        errors.Add(
            ImportErrorCodes.UnknownType,
            $"Each line is a node that says its type: {{\"{TypeName}\":\"{_types.Keys.First()}\",...}}. There are {string.Join(", ", _types.Keys)}.",
            (name ?? item).Place);
        return null;
    }

    private NodeReader ReaderOf(NodeType type)
    {
        if (!_readers.TryGetValue(type, out var reader))
            _readers.Add(type, reader = new NodeReader(type, errors, batch));
        return reader;
    }
}
