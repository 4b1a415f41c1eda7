using GraphApi.Model.Types;

namespace GraphApi.Model.Fields;

/// <summary>A field that leads to other nodes: over one relationship or along a path.</summary>
public abstract record TraversalField : Field
{
    public required CompositeType Target { get; init; }

    public required bool IsList { get; init; }

    /// <summary>
    /// What names the field's connection, edge and filter types: <c>PlaceClaims</c>. A field that an interface declares
    /// has the name that it has on the topmost such interface, so that every implementer shares the types.
    /// </summary>
    public required string ApiName { get; init; }
}
