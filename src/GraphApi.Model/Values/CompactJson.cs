using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace GraphApi.Model.Values;

/// <summary>
/// Writes any JSON value as the text that stores hold and answers show: no spaces, members in the given order, strings by
/// <see cref="JsonText"/>, numbers by <see cref="JsonNumber"/>. The same value, however it came, is the same text.
/// </summary>
public sealed class CompactJson
{
    /// <summary>How deep objects and lists may lie in one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest text, in characters.</summary>
    public const int MaxLength = 1_048_576;

    private static readonly string TooDeep = $"A JSON value is at most {MaxDepth} levels deep.";
    private readonly StringBuilder _text = new();

    private CompactJson()
    {
    }

    /// <summary>Null where the bytes are no JSON, or too deep, or hold half of a surrogate pair.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8)
    {
        var json = new CompactJson();
        return json.Append(utf8, MaxDepth) is null ? json._text.ToString() : null;
    }

    /// <summary>Gives what is wrong with the text, or null.</summary>
    internal static string? TryRead(ReadOnlySpan<byte> utf8, out string text)
    {
        var json = new CompactJson();
        return json.End(json.Append(utf8, MaxDepth), out text);
    }

    /// <summary>Gives what is wrong with the value, or null.</summary>
    /// <param name="value">
    /// As readers give it: null, bool, string, numbers, lists and dictionaries of those, and JSON as a <see cref="GraphValue"/>.
    /// </param>
    internal static string? TryWrite(object? value, out string text)
    {
        var json = new CompactJson();
        return json.End(json.Append(value, MaxDepth), out text);
    }

    private string? End(string? error, out string text)
    {
        text = error is null && _text.Length <= MaxLength ? _text.ToString() : "";
        return error ?? (text.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"A JSON value has at most {MaxLength:N0} characters.") : null);
    }

    private string? Append(object? value, int depth) => value switch
    {
        null => Token("null"),
        bool truth => Token(truth ? "true" : "false"),
        string text => AppendString(text),
        int or long or BigInteger => Token(string.Create(CultureInfo.InvariantCulture, $"{value}")),
        double number => Token(JsonNumber.Write(number)),
        decimal number => Token(JsonNumber.Write(number.ToString(CultureInfo.InvariantCulture))),
        GraphValue { Kind: GraphValueKind.Json } json => Append(Encoding.UTF8.GetBytes(json.AsJson()), depth),
        IDictionary<string, object?> or IList when depth == 0 => TooDeep,
        IDictionary<string, object?> members => AppendObject(members, depth - 1),
        IList items => AppendList(items, depth - 1),
        _ => $"A JSON value holds no {value.GetType().Name}.",
    };

    private string? AppendObject(IDictionary<string, object?> members, int depth)
    {
        _text.Append('{');
        var start = _text.Length;
        foreach (var (name, value) in members)
        {
            _text.Append(_text.Length > start ? "," : "");
            var error = AppendString(name);
            _text.Append(':');
            if ((error ?? Append(value, depth)) is { } wrong)
                return wrong;
        }

        return Token("}");
    }

    private string? AppendList(IList items, int depth)
    {
        _text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            _text.Append(i > 0 ? "," : "");
            if (Append(items[i], depth) is { } wrong)
                return wrong;
        }

        return Token("]");
    }

    private string? Append(ReadOnlySpan<byte> utf8, int depth)
    {
        // The reader takes 0 for its own default.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = depth + 1 });
        try
        {
            return AppendAll(ref reader, depth);
        }
        catch (JsonException)
        {
            return $"This is not JSON of at most {MaxDepth} levels.";
        }
    }

    private string? AppendAll(ref Utf8JsonReader reader, int depth)
    {
        var isFirst = true;
        while (reader.Read())
        {
            if (!isFirst && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                _text.Append(',');
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
            if (AppendToken(ref reader) is { } wrong)
                return wrong;
            if (isFirst && reader.CurrentDepth >= depth && reader.TokenType != JsonTokenType.PropertyName)
                return TooDeep;
        }

        return null;
    }

    private string? AppendToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return Token("{");
            case JsonTokenType.EndObject: return Token("}");
            case JsonTokenType.StartArray: return Token("[");
            case JsonTokenType.EndArray: return Token("]");
            case JsonTokenType.Number: return Token(JsonNumber.Write(Encoding.ASCII.GetString(reader.ValueSpan)));
            case JsonTokenType.String: return AppendString(TextOf(ref reader));
            case JsonTokenType.PropertyName:
                var error = AppendString(TextOf(ref reader));
                _text.Append(':');
                return error;
            default: return Token(Encoding.ASCII.GetString(reader.ValueSpan));
        }
    }

    /// <summary>Null for half of a surrogate pair and for bytes that are no UTF-8.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
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

    private string? AppendString(string? text)
    {
        if (text is null || !WellFormed.IsWellFormed(text))
            return ScalarCoercion.LoneSurrogate;
        JsonText.Append(_text, text);
        return null;
    }

    private string? Token(string? text)
    {
        _text.Append(text);
        return text is null ? "JSON has no number that is infinite or none." : null;
    }
}
