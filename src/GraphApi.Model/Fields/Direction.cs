namespace GraphApi.Model.Fields;

/// <summary>The way over a relationship, seen from the node that declares the field.</summary>
public enum Direction
{
    Out,
    In,

    /// <summary>Either way: each relationship once, one from a node to itself too.</summary>
    Both,
}
