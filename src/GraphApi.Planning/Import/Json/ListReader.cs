using System.Text.Json;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import.Json;

/// <summary>Reads a file's object of lists by type.</summary>
internal sealed class ListReader(GraphModel model, ErrorList errors, BatchMerger batch)
{
    private static readonly JsonReaderOptions Strict = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,

        // Values of the scalar JSON lie in the file's object, a list, a node, a relationship's list and object.
        MaxDepth = CompactJson.MaxDepth + 8,
    };

    private readonly Dictionary<string, NodeType> _typesByList =
        model.NodeTypes.ToDictionary(t => t.PluralRoot, StringComparer.Ordinal);

    public void Read(SourceText source)
    {
        try
        {
            ReadLists(source, new Utf8JsonReader(source.Json.Span, Strict));
        }
        catch (JsonException e)
        {
            errors.Add(ImportErrorCodes.InvalidJson, SyntaxError(e), source, (int?)e.LineNumber + 1);
        }
    }

    private void ReadLists(SourceText source, Utf8JsonReader reader)
    {
        var root = new JsonPlace(source);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            errors.Add(ImportErrorCodes.InvalidJson, """The file holds an object of lists by type: {"places":[...]}.""", root);
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
            errors.Add(ImportErrorCodes.UnknownType, $"No type has this plural name. There are {string.Join(", ", _typesByList.Keys)}.", place);
        else if (!seen.Add(name))
            errors.Add(ImportErrorCodes.DuplicateField, "The file has this list twice: put the nodes into one.", place);
        else if (!type.HasKey)
            errors.Add(ImportErrorCodes.TypeReadOnly, $"{type.Name} has no key, so its nodes can only be read: add `key: ID!` to the schema.", place);
        else if (reader.TokenType != JsonTokenType.StartArray)
            errors.Add(ImportErrorCodes.InvalidValue, $"A list of {type.Name} objects belongs here.", place);
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
        var nodes = new NodeReader(type, errors, batch);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            nodes.Read(JsonItem.Read(ref reader, list.At(i, (int)reader.TokenStartIndex)));
    }

    /// <summary>The parser ends its message with its own count of lines, from 0; ours stands before it.</summary>
    public static string SyntaxError(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "This is not JSON: " + (end < 0 ? e.Message : e.Message[..end]);
    }
}
