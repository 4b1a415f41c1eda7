namespace GraphApi.Planning.Plans;

/// <summary><c>totalCount</c>.</summary>
public sealed record TotalCountPart(ResponseName ResponseName) : ConnectionPart(ResponseName);
