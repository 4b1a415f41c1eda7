using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Sdl;

/// <summary>Makes the fields that hold values.</summary>
internal sealed class ScalarFieldBuilder(ImmutableArray<EnumType> enums, ImmutableHashSet<DeclaredField> ordering)
{
    private readonly ScalarTypes _types = new(enums);

    public ScalarField Build(DeclaredField field, string property, bool isId, bool isIndexed)
    {
        var type = _types.Find(field.Type.Name)!;
        return new()
        {
            Name = field.Name,
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            IsNonNull = field.Type.IsNonNull,
            Type = type,
            IsList = field.Type.IsList,
            ElementIsNonNull = field.Type.ElementIsNonNull,
            Property = property,
            IsId = isId,
            IsUnique = field.IsUnique,
            IsIndexed = isIndexed,
            OrdersRelationships = ordering.Contains(field),
            IsFulltext = field.IsFulltext,
            Default = DefaultOf(type, field),
        };
    }

    private static GraphValue? DefaultOf(ScalarType type, DeclaredField field) =>
        field.Default is not null && DefaultValue.Read(type, field, out var value) is null ? value : null;
}
