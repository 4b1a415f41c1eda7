using System.Collections.Immutable;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Types;

/// <summary>A relationship as it is stored: what all fields over it have in common.</summary>
/// <param name="Name">The type's name on Neo4j: <c>ABOUT</c>.</param>
/// <param name="SourceTypes">The node types that it can start from, by the fields of the SDL.</param>
/// <param name="TargetTypes">The node types that it can lead to.</param>
/// <param name="Properties">The properties of all its properties types, by name.</param>
/// <param name="Identity">The properties that, with type and ends, tell parallel relationships apart, by name.</param>
/// <param name="Orders">The orders in which its fields want their neighbours kept, besides that by key.</param>
public sealed record RelationshipType(
    string Name,
    ImmutableArray<NodeType> SourceTypes,
    ImmutableArray<NodeType> TargetTypes,
    ImmutableArray<ScalarField> Properties,
    ImmutableArray<ScalarField> Identity,
    ImmutableArray<RelationshipOrder> Orders)
{
    /// <summary>The place of a property among all, which the types that show it may describe differently.</summary>
    public int IndexOf(string property) => Properties.IndexOf(Properties.First(p => p.Property == property));

    /// <summary>The orders of relationships to nodes of the type by a value of theirs.</summary>
    public IEnumerable<RelationshipOrder> OrdersBy(NodeType type) =>
        Orders.Where(o => !o.IsOfEdge && TypesReached(o.Direction).Contains(type) && type.OrderField(o) is not null);

    /// <summary>The node types at the end that a traversal in <paramref name="direction"/> arrives at.</summary>
    public ImmutableArray<NodeType> TypesReached(Direction direction) => direction switch
    {
        Direction.Out => TargetTypes,
        Direction.In => SourceTypes,
        _ => [.. SourceTypes.Union(TargetTypes)],
    };

    /// <summary>The node types at the end that a traversal in <paramref name="direction"/> starts from.</summary>
    public ImmutableArray<NodeType> TypesLeft(Direction direction) => direction switch
    {
        Direction.Out => SourceTypes,
        Direction.In => TargetTypes,
        _ => TypesReached(Direction.Both),
    };
}
