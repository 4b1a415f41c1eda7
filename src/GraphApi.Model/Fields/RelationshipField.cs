using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Fields;

/// <summary>A field over one relationship: <c>@relationship(type: "ABOUT", direction: IN, properties: "About")</c>.</summary>
public sealed record RelationshipField : TraversalField
{
    public required RelationshipType Relationship { get; init; }

    /// <summary>The way that is read.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The way that it is stored, seen from the node that lists it: what has no direction leads away from that.</summary>
    public required Direction StoredDirection { get; init; }

    /// <summary>True where several rows can lead to one node.</summary>
    public bool HasParallels => !Relationship.Identity.IsEmpty || Direction == Direction.Both;

    /// <summary>What an edge of this field shows, if anything.</summary>
    public PropertiesType? Properties { get; init; }

    /// <summary>The orders that the field declares by <c>orderBy</c>, each for each way that it reads.</summary>
    public ImmutableArray<RelationshipOrder> Orders { get; init; } = [];

    /// <summary>True where every relationship of the type, seen from this end, leads to a node that the field may show.</summary>
    public bool CoversRelationship => Relationship.TypesReached(Direction).All(Target.Includes);
}
