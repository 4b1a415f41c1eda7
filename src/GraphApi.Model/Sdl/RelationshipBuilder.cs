using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;

namespace GraphApi.Model.Sdl;

/// <summary>Merges all fields over one stored relationship into what it is.</summary>
internal sealed class RelationshipBuilder(DeclaredSchema schema, TypeTable types)
{
    public ImmutableArray<RelationshipType> Build() => [.. schema.Relationships.Select(Build)];

    private RelationshipType Build(DeclaredRelationship declared)
    {
        var properties = Properties(declared);
        return new(
            declared.Name,
            Nodes(declared.Sources),
            Nodes(declared.Targets),
            properties,
            [.. properties.Where(p => p.IsId)],
            [.. declared.Uses.SelectMany(u => OrdersOf(schema, u)).Distinct()]);
    }

    /// <summary>Where an interface is the target, its node types keep the field under one property: the rules see to it.</summary>
    public static IEnumerable<RelationshipOrder> OrdersOf(DeclaredSchema schema, RelationshipUse use) =>
        from order in DeclaredOrder.Of(schema, use)
        let property = order.OfEdge?.Property ?? schema.PropertyOf(schema.FindComposite(use.Field.Type.Name)!, order.OfTarget!)
        from way in Ways(use.Directive.QueryDirection!.Value)
        select new RelationshipOrder(way, order.OfEdge is not null, property);

    private static ImmutableArray<Direction> Ways(Direction direction) => direction == Direction.Both ? [Direction.Out, Direction.In] : [direction];

    private ImmutableArray<NodeType> Nodes(ImmutableArray<DeclaredType> declared) => [.. declared.Select(t => types.Node(t.Name))];

    private ImmutableArray<ScalarField> Properties(DeclaredRelationship declared) =>
    [
        .. declared.Uses
            .Select(u => types.FindProperties(u.Directive.Properties))
            .OfType<PropertiesType>()
            .Distinct()
            .SelectMany(t => t.Fields)
            .DistinctBy(f => f.Property, StringComparer.Ordinal)
            .OrderBy(f => f.Property, StringComparer.Ordinal),
    ];
}
