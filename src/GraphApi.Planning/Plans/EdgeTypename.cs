namespace GraphApi.Planning.Plans;

/// <summary><c>__typename</c> of the edge.</summary>
public sealed record EdgeTypename(ResponseName ResponseName, string TypeName) : EdgeField(ResponseName);
