namespace GraphApi.Planning.Plans;

/// <summary><c>cursor</c>: made from the row's sort key.</summary>
public sealed record EdgeCursor(ResponseName ResponseName) : EdgeField(ResponseName);
