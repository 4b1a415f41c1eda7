namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>One field of a group.</summary>
public sealed record GroupField(ResponseName ResponseName, GroupFieldKind Kind);
