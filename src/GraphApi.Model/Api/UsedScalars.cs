using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>The scalars and enums that reach the API, so that no type is printed that nothing refers to.</summary>
internal sealed class UsedScalars
{
    private readonly ImmutableHashSet<PropertiesType> _onEdges;
    private readonly ImmutableHashSet<PropertiesType> _onListEdges;

    private UsedScalars(
        IReadOnlyCollection<RelationshipField> relationships, IEnumerable<ScalarField> fields, IEnumerable<ScalarType> besides)
    {
        _onEdges = Properties(relationships);
        _onListEdges = Properties(relationships.Where(r => r.IsList));
        fields = fields.Concat(_onEdges.SelectMany(t => t.Fields));
        Fields = [.. fields.DistinctBy(f => (f.Type, f.IsList)).OrderBy(f => f.Type.Name, StringComparer.Ordinal)];
        Types = [.. Fields.Select(f => f.Type).Concat(besides).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    /// <summary>One field of each type and of each list type, by the type's name.</summary>
    public ImmutableArray<ScalarField> Fields { get; }

    /// <summary>Each type once, by name.</summary>
    public ImmutableArray<ScalarType> Types { get; }

    /// <summary>True where some field leads to nodes.</summary>
    public bool HasTraversals { get; private init; }

    public static UsedScalars Of(GraphModel model)
    {
        var fields = model.NodeTypes.Concat<FieldedType>(model.Interfaces).SelectMany(t => t.Fields).ToList();
        return new([.. fields.OfType<RelationshipField>()], fields.OfType<ScalarField>(), Counts(fields))
        {
            HasTraversals = fields.Any(f => f is TraversalField),
        };
    }

    /// <summary>What <c>count</c> in the filter of a field to many is.</summary>
    private static IEnumerable<ScalarType> Counts(IEnumerable<Field> fields) =>
        fields.OfType<TraversalField>().Where(f => f.IsList).Take(1).Select(_ => new ScalarType(ScalarKind.Int));

    private static ImmutableHashSet<PropertiesType> Properties(IEnumerable<RelationshipField> relationships) =>
        relationships.Select(f => f.Properties).OfType<PropertiesType>().ToImmutableHashSet();

    public bool IsOnEdges(PropertiesType type) => _onEdges.Contains(type);

    /// <summary>True where connections have edges with these properties, not only relationships to one.</summary>
    public bool IsOnListEdges(PropertiesType type) => _onListEdges.Contains(type);

    public bool Includes(EnumType type) => Types.Any(t => t.Enum == type);
}
