using System.Text.Json;

namespace GraphApi.Differential.Generation;

/// <summary>A JSON text as a request gives it: objects, lists and plain values.</summary>
internal static class JsonInput
{
    public static object? Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    private static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var integer) ? integer : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
        _ => element.EnumerateObject().ToDictionary(m => m.Name, m => Of(m.Value)),
    };
}
