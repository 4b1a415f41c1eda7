using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>Reads <c>?query=...&amp;operationName=...&amp;variables={...}&amp;extensions={...}</c>.</summary>
internal static class QueryStringParser
{
    /// <exception cref="TransportException">A parameter stands twice or is no JSON.</exception>
    public static OperationBatch Parse(IQueryCollection parameters) => OperationBatch.Of(new HttpOperation(
        Text(parameters, "query"),
        Text(parameters, "operationName"),
        Members(parameters, "variables"),
        Members(parameters, "extensions"),
        Text(parameters, "id") ?? Text(parameters, "documentId") ?? Text(parameters, "doc_id")));

    private static string? Text(IQueryCollection parameters, string name) => parameters[name] switch
    {
        { Count: > 1 } => throw TransportException.BadRequest(TransportErrorCodes.DuplicateProperty, $"The parameter {name} is there twice."),
        var values => values.Count == 1 ? values[0] : null,
    };

    /// <summary>An empty parameter is one that was left out: forms send those.</summary>
    private static Dictionary<string, object?>? Members(IQueryCollection parameters, string name) => Text(parameters, name) is { Length: > 0 } json
        ? JsonText.Read(
            new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), name, (ref reader) => JsonValues.ReadObjectOrNull(ref reader, name))
        : null;
}
