using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace GraphApi.AspNetCore.Http;

/// <summary>Reads <c>{"query":"...","operationName":...,"variables":{...},"extensions":{...}}</c>, or a list of those; an <c>id</c> may stand for the query.</summary>
internal static class BodyParser
{
    /// <param name="maxBatchSize">How many a list may hold; 0 where there may be no list.</param>
    /// <exception cref="TransportException">The body is no such object.</exception>
    public static OperationBatch Parse(ReadOnlySequence<byte> body, int maxBatchSize) =>
        JsonText.Read(body, "The body", (ref reader) => reader.TokenType switch
        {
            JsonTokenType.StartObject => OperationBatch.Of(ReadOperation(ref reader)),
            JsonTokenType.StartArray => new OperationBatch(ReadList(ref reader, maxBatchSize), IsList: true),
            _ => throw NoObject(),
        });

    private static ImmutableArray<HttpOperation> ReadList(ref Utf8JsonReader reader, int maxBatchSize)
    {
        if (maxBatchSize == 0)
            throw TransportException.BadRequest(TransportErrorCodes.BatchNotSupported, "One request at a time: the body is an object, not a list.");
        var operations = ImmutableArray.CreateBuilder<HttpOperation>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (operations.Count == maxBatchSize)
                throw TransportException.BadRequest(TransportErrorCodes.BatchTooLarge, $"The list has more than {maxBatchSize} requests.");
            operations.Add(reader.TokenType == JsonTokenType.StartObject ? ReadOperation(ref reader) : throw NoObject());
        }

        return operations.Count > 0 ? operations.ToImmutable() : throw TransportException.Invalid("The list has no request.");
    }

    private static HttpOperation ReadOperation(ref Utf8JsonReader reader)
    {
        var operation = new HttpOperation(null, null, null, null, null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonValues.ReadName(ref reader, seen);
            switch (name)
            {
                case "query":
                    operation = operation with { Query = ReadText(ref reader, name) };
                    break;
                case "operationName":
                    operation = operation with { OperationName = ReadText(ref reader, name) };
                    break;
                case "variables":
                    operation = operation with { Variables = JsonValues.ReadObjectOrNull(ref reader, name) };
                    break;
                case "extensions":
                    operation = operation with { Extensions = JsonValues.ReadObjectOrNull(ref reader, name) };
                    break;
                case "id" or "documentId" or "doc_id":
                    operation = operation with { DocumentId = ReadText(ref reader, name) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return operation;
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonValues.ReadString(ref reader),
        JsonTokenType.Null => null,
        _ => throw TransportException.Invalid($"{name} is a string."),
    };

    private static TransportException NoObject() => TransportException.Invalid("""The body is an object: {"query":"..."}.""");
}
