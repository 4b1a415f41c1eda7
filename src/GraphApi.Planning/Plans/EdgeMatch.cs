namespace GraphApi.Planning.Plans;

/// <summary><c>match</c>: how well the node fits a search, told by the row's sort key.</summary>
public sealed record EdgeMatch(ResponseName ResponseName) : EdgeField(ResponseName);
