using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>The scalars and enums that reach the API, so that no type is printed that nothing refers to.</summary>
internal sealed class UsedScalars
{
    private readonly ImmutableHashSet<PropertiesType> _onEdges;

    private UsedScalars(ImmutableHashSet<PropertiesType> onEdges, IEnumerable<ScalarField> fields, IEnumerable<ScalarType> besides)
    {
        _onEdges = onEdges;
        Fields = [.. fields.DistinctBy(f => (f.Type, f.IsList)).OrderBy(f => f.Type.Name, StringComparer.Ordinal)];
        Types = [.. Fields.Select(f => f.Type).Concat(besides).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    /// <summary>One field of each type and of each list type, by the type's name.</summary>
    public ImmutableArray<ScalarField> Fields { get; }

    /// <summary>Each type once, by name.</summary>
    public ImmutableArray<ScalarType> Types { get; }

    public static UsedScalars Of(GraphModel model)
    {
        var fields = model.NodeTypes.Concat<FieldedType>(model.Interfaces).SelectMany(t => t.Fields).ToList();
        var onEdges = fields.OfType<RelationshipField>().Select(f => f.Properties).OfType<PropertiesType>().ToImmutableHashSet();
        return new(onEdges, fields.OfType<ScalarField>().Concat(onEdges.SelectMany(t => t.Fields)), Counts(fields));
    }

    /// <summary>What <c>count</c> in the filter of a field to many is.</summary>
    private static IEnumerable<ScalarType> Counts(IEnumerable<Field> fields) =>
        fields.OfType<TraversalField>().Where(f => f.IsList).Take(1).Select(_ => new ScalarType(ScalarKind.Int));

    public bool IsOnEdges(PropertiesType type) => _onEdges.Contains(type);

    public bool Includes(EnumType type) => Types.Any(t => t.Enum == type);
}
