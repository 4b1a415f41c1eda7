namespace GraphApi.Planning.Plans;

/// <summary>The Relay <c>id</c>, made from the node's type and key. Column: the key.</summary>
public sealed record GlobalIdStep : FieldStep;
