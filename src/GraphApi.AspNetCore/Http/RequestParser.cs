using System.Buffers;
using System.Text.Json;
using GraphApi.Execution;

namespace GraphApi.AspNetCore.Http;

/// <summary>Reads <c>{"query":"...","operationName":...,"variables":{...},"extensions":{...}}</c>.</summary>
internal static class RequestParser
{
    /// <exception cref="TransportException">The body is no such object.</exception>
    public static GraphRequest Parse(ReadOnlySequence<byte> body, string correlationId)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var request = ReadRequest(ref reader, correlationId);
            while (reader.Read())
            {
                // Whatever follows the object is for the parser to refuse.
            }

            return request;
        }
        catch (JsonException e)
        {
            throw TransportException.BadRequest(TransportErrorCodes.InvalidJson, SyntaxError(e));
        }
    }

    private static GraphRequest ReadRequest(ref Utf8JsonReader reader, string correlationId)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            throw TransportException.BadRequest(TransportErrorCodes.BatchNotSupported, "One request at a time: the body is an object, not a list.");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Invalid("""The body is an object: {"query":"..."}.""");

        string? query = null, operationName = null;
        IReadOnlyDictionary<string, object?>? variables = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (JsonValues.ReadName(ref reader, seen))
            {
                case "query":
                    query = ReadText(ref reader, "query");
                    break;
                case "operationName":
                    operationName = ReadText(ref reader, "operationName");
                    break;
                case "variables":
                    variables = ReadObject(ref reader, "variables");
                    break;
                case "extensions":
                    ReadObject(ref reader, "extensions");
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new GraphRequest(query ?? throw Invalid("query is missing: it holds the operation's text."), operationName, variables, correlationId);
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonValues.ReadString(ref reader),
        JsonTokenType.Null => null,
        _ => throw Invalid($"{name} is a string."),
    };

    private static Dictionary<string, object?>? ReadObject(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonValues.ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw Invalid($"{name} is an object."),
    };

    private static TransportException Invalid(string message) =>
        TransportException.BadRequest(TransportErrorCodes.InvalidRequest, message);

    /// <summary>The parser's own words, with the place counted from 1; they quote no more than a character of the body.</summary>
    private static string SyntaxError(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = end < 0 ? e.Message : e.Message[..end];
        return $"The body is not JSON, at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {words}";
    }
}
