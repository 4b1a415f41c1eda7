using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace GraphApi.AspNetCore.Http;

/// <summary>
/// Reads JSON into plain values. Integers stay integers however large, so that a variable of Int can tell <c>1</c> from <c>1.0</c>.
/// </summary>
internal static class JsonValues
{
    /// <summary>The property's name; then stands on its value.</summary>
    public static string ReadName(ref Utf8JsonReader reader, HashSet<string> seen)
    {
        var name = ReadString(ref reader);
        if (!seen.Add(name))
            throw TransportException.BadRequest(TransportErrorCodes.DuplicateProperty, $"The property {name} is there twice in one object.");
        reader.Read();
        return name;
    }

    public static string ReadString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw TransportException.BadRequest(
                TransportErrorCodes.InvalidString, "A string holds half of a surrogate pair or bytes that are not UTF-8: send whole characters.");
        }
    }

    public static Dictionary<string, object?>? ReadObjectOrNull(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw TransportException.Invalid($"{name} is an object."),
    };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ReadName(ref reader, seen);
            members.Add(name, Read(ref reader));
        }

        return members;
    }

    private static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.String => ReadString(ref reader),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader));
        return items;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var large))
            return large;
        var digits = Encoding.ASCII.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge)
            ? huge
            : double.Parse(digits, CultureInfo.InvariantCulture);
    }
}
