namespace GraphApi.Planning.Plans;

/// <summary><c>__typename</c> of the connection.</summary>
public sealed record ConnectionTypenamePart(ResponseName ResponseName, string TypeName) : ConnectionPart(ResponseName);
