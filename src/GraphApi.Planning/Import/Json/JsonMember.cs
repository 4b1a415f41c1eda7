namespace GraphApi.Planning.Import.Json;

/// <summary>A property of a JSON object.</summary>
internal sealed record JsonMember(string Name, JsonItem Value);
