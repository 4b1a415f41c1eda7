using System.Collections.Immutable;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A name of <c>orderBy</c> and the fields that it can mean: one of the relationship's properties, or else one of the target.</summary>
internal sealed record DeclaredOrder(RelationshipUse Use, DeclaredName Name, DeclaredField? OfEdge, DeclaredField? OfTarget)
{
    public DeclaredField? Field => OfEdge ?? OfTarget;

    public static IEnumerable<DeclaredOrder> Of(DeclaredSchema schema, RelationshipUse use) => use.Directive.OrderBy.Select(name => new DeclaredOrder(
        use,
        name,
        schema.FindProperties(use.Directive.Properties)?.FindField(name.Name),
        schema.FindComposite(use.Field.Type.Name)?.FindField(name.Name)));

    /// <summary>
    /// The fields whose values put relationships in order: of a target's field those of its node types, of a property those of all
    /// properties types that show it.
    /// </summary>
    public static ImmutableHashSet<DeclaredField> Ordering(DeclaredSchema schema) =>
    [
        .. from relationship in schema.Relationships
           from use in relationship.Uses
           from order in Of(schema, use)
           where order.Field is not null
           from field in order.OfEdge is { } property
               ? relationship.PropertiesTypes(schema).SelectMany(t => t.Fields).Where(f => f.Property == property.Property)
               : schema.PossibleTypes(schema.FindComposite(use.Field.Type.Name)!).Select(t => t.FindField(order.Name.Name)).OfType<DeclaredField>()
           select field,
    ];
}
