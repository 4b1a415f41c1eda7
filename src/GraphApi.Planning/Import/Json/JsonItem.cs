using System.Text;
using System.Text.Json;

namespace GraphApi.Planning.Import.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">The token that it starts with.</param>
/// <param name="Text">A string's characters or a number's digits; null for a string that has no UTF-8 form.</param>
internal sealed record JsonItem(
    JsonPlace Place,
    JsonTokenType Kind,
    string? Text,
    IReadOnlyList<JsonItem> Items,
    IReadOnlyList<JsonMember> Members)
{
    private int End { get; init; }

    public bool IsNull => Kind == JsonTokenType.Null;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsList => Kind == JsonTokenType.StartArray;

    /// <summary>The value as it stands in the file.</summary>
    public ReadOnlySpan<byte> Json => Place.Source.Json.Span[Place.Offset..End];

    /// <summary>What it is, in words for an error.</summary>
    public string Description => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>Reads the value that the reader stands on, and stays on its last token.</summary>
    public static JsonItem Read(ref Utf8JsonReader reader, JsonPlace place) => reader.TokenType switch
    {
        JsonTokenType.StartObject =>
            new(place, JsonTokenType.StartObject, null, [], ReadMembers(ref reader, place)) { End = (int)reader.BytesConsumed },
        JsonTokenType.StartArray =>
            new(place, JsonTokenType.StartArray, null, ReadItems(ref reader, place), []) { End = (int)reader.BytesConsumed },
        JsonTokenType.String => new(place, JsonTokenType.String, TextOf(ref reader), [], []) { End = (int)reader.BytesConsumed },
        JsonTokenType.Number =>
            new(place, JsonTokenType.Number, Encoding.ASCII.GetString(reader.ValueSpan), [], []) { End = (int)reader.BytesConsumed },
        var kind => new(place, kind, null, [], []) { End = (int)reader.BytesConsumed },
    };

    /// <summary>The string or name that the reader stands on; null where it holds a lone surrogate or broken UTF-8.</summary>
    public static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static List<JsonMember> ReadMembers(ref Utf8JsonReader reader, JsonPlace place)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextOf(ref reader) ?? "";
            reader.Read();
            members.Add(new JsonMember(name, Read(ref reader, place.Member(name, (int)reader.TokenStartIndex))));
        }

        return members;
    }

    private static List<JsonItem> ReadItems(ref Utf8JsonReader reader, JsonPlace place)
    {
        var items = new List<JsonItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader, place.At(items.Count, (int)reader.TokenStartIndex)));
        return items;
    }
}
