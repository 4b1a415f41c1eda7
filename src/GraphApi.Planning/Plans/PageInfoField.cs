namespace GraphApi.Planning.Plans;

/// <summary>One field of <c>pageInfo</c>.</summary>
public sealed record PageInfoField(ResponseName ResponseName, PageInfoKind Kind);
