using System.Collections.Immutable;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A stored relationship as the fields over it show it together: the node types at its ends, by name.</summary>
internal sealed record DeclaredRelationship(
    string Name,
    ImmutableArray<RelationshipUse> Uses,
    ImmutableArray<DeclaredType> Sources,
    ImmutableArray<DeclaredType> Targets)
{
    public ImmutableArray<DeclaredType> Reached(Direction direction) => direction switch
    {
        Direction.Out => Targets,
        Direction.In => Sources,
        _ => ByName(Sources.Concat(Targets)),
    };

    public ImmutableArray<DeclaredType> Left(Direction direction) => direction switch
    {
        Direction.Out => Sources,
        Direction.In => Targets,
        _ => Reached(Direction.Both),
    };

    /// <summary>The types of what the fields show on an edge, each once.</summary>
    public IEnumerable<DeclaredType> PropertiesTypes(DeclaredSchema schema) =>
        Uses.Select(u => schema.FindProperties(u.Directive.Properties)).OfType<DeclaredType>().Distinct();

    public static ImmutableArray<DeclaredRelationship> All(DeclaredSchema schema) =>
    [
        .. schema.NodeTypes
            .SelectMany(t => t.Fields.Select(f => (Type: t, Field: f)))
            .Where(u => u.Field.Relationship is { Type: not null, Direction: not null } && schema.IsTraversal(u.Field))
            .Select(u => new RelationshipUse(u.Type, u.Field, u.Field.Relationship!))
            .GroupBy(u => u.Directive.Type!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(schema, g.Key, [.. g])),
    ];

    private static DeclaredRelationship Of(DeclaredSchema schema, string name, ImmutableArray<RelationshipUse> uses)
    {
        IEnumerable<DeclaredType> Near(RelationshipUse use) => [use.Owner];
        IEnumerable<DeclaredType> Far(RelationshipUse use) => schema.PossibleTypes(schema.FindComposite(use.Field.Type.Name)!);
        return new(
            name,
            uses,
            ByName(uses.SelectMany(u => u.IsOut ? Near(u) : Far(u))),
            ByName(uses.SelectMany(u => u.IsOut ? Far(u) : Near(u))));
    }

    private static ImmutableArray<DeclaredType> ByName(IEnumerable<DeclaredType> types) =>
        [.. types.Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)];
}
