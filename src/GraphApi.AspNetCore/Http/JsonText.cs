using System.Buffers;
using System.Text.Json;

namespace GraphApi.AspNetCore.Http;

/// <summary>Reads one JSON value of a request, and says where it is none.</summary>
internal static class JsonText
{
    public delegate T ValueReader<out T>(ref Utf8JsonReader reader);

    /// <param name="name">What the value is to the client: the body, or a parameter.</param>
    /// <exception cref="TransportException">It is not JSON, or not what <paramref name="read"/> looks for.</exception>
    public static T Read<T>(ReadOnlySequence<byte> json, string name, ValueReader<T> read)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var value = read(ref reader);
            while (reader.Read())
            {
                // Whatever follows the value is for the parser to refuse.
            }

            return value;
        }
        catch (JsonException e)
        {
            throw TransportException.BadRequest(TransportErrorCodes.InvalidJson, SyntaxError(name, e));
        }
    }

    /// <summary>The parser's own words, with the place counted from 1; they quote no more than a character of the text.</summary>
    private static string SyntaxError(string name, JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = end < 0 ? e.Message : e.Message[..end];
        return $"{name} is not JSON, at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {words}";
    }
}
