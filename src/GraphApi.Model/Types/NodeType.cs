using System.Collections.Immutable;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Types;

/// <summary>An object type of the SDL whose values are nodes of the graph.</summary>
public sealed class NodeType : FieldedType
{
    /// <summary>The type's place among all node types by name; rows of several types start with it.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The labels that a node carries on Neo4j, the first of which finds it.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>What a node carries that GraphApi writes: <see cref="Labels"/>, and the name of each of its interfaces and unions.</summary>
    public IEnumerable<string> AllLabels => Labels.Concat(SharedTypes.Select(t => t.Name)).Distinct(StringComparer.Ordinal);

    public override ImmutableArray<NodeType> PossibleTypes => [this];

    /// <summary>The scalar fields, the key among them, in the order of the SDL: the columns of the type.</summary>
    public ImmutableArray<ScalarField> Scalars { get; internal set; } = [];

    /// <summary>Those of <see cref="Scalars"/> whose words find the node.</summary>
    public IEnumerable<ScalarField> SearchFields => Scalars.Where(f => f.IsFulltext);

    /// <summary>Those of <see cref="Scalars"/> whose values put the type's nodes, or relationships to them, in order.</summary>
    public IEnumerable<ScalarField> OrderFields => Scalars.Where(f => f.IsIndexed || f.OrdersRelationships);

    /// <summary>The field by which an order of relationships to the type's nodes goes; null where no field shows them in that order.</summary>
    public ScalarField? OrderField(RelationshipOrder order) => OrderFields.FirstOrDefault(f => f.OrdersRelationships && f.Property == order.Property);

    /// <summary>The field that tells the type's nodes apart; of a type without one a field of no property, which no selection shows.</summary>
    public ScalarField Key { get; internal set; } = null!;

    /// <summary>False where only the store's own number for a node tells the type's nodes apart.</summary>
    public bool HasKey => Key.Property.Length > 0;

    /// <summary>The unions that the type is a member of.</summary>
    public ImmutableArray<UnionType> Unions { get; internal set; } = [];

    /// <summary>Its interfaces and unions: keys are unique among all types of each.</summary>
    public IEnumerable<CompositeType> SharedTypes => Interfaces.Concat<CompositeType>(Unions);

    /// <summary>False where the type declares <c>id</c> itself and so does not implement <c>Node</c>.</summary>
    public required bool HasGlobalId { get; init; }
}
