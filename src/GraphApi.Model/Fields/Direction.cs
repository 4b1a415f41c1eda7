namespace GraphApi.Model.Fields;

/// <summary>The way over a relationship, seen from the node that declares the field.</summary>
public enum Direction
{
    Out,
    In,
}
