using GraphApi.Model.Values;

namespace GraphApi.Model.Fields;

/// <summary>A stored value: a scalar, an enum or a list of those.</summary>
public sealed record ScalarField : Field
{
    public required ScalarType Type { get; init; }

    public bool IsList { get; init; }

    /// <summary>For a list: whether its elements are declared with <c>!</c>.</summary>
    public bool ElementIsNonNull { get; init; }

    /// <summary>True where nodes or relationships can be put in the order of the values.</summary>
    public bool HasOrder => !IsList && Type.HasOrder;

    /// <summary>The name under which the stores keep the value.</summary>
    public required string Property { get; init; }

    /// <summary>The type's key, or a property that belongs to a relationship's identity.</summary>
    public bool IsId { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>
    /// The type's nodes are kept in the order of the value as well: <c>@index</c>, of the type's own or of an interface of it; of an
    /// interface where all its types keep theirs.
    /// </summary>
    public bool IsIndexed { get; init; }

    /// <summary>Relationships are kept in the order of the value: of a property theirs, of a node's field those that lead to the node.</summary>
    public bool OrdersRelationships { get; init; }

    /// <summary>Its words find the node.</summary>
    public bool IsFulltext { get; init; }

    /// <summary>The value where none is given; a null that is given stays null. Null here where the schema says nothing.</summary>
    public GraphValue? Default { get; init; }
}
