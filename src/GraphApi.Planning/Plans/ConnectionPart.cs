namespace GraphApi.Planning.Plans;

/// <summary>One field of a connection's selection set.</summary>
public abstract record ConnectionPart(ResponseName ResponseName);
