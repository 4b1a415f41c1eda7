using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Sdl;

/// <summary>Makes the fields that hold values.</summary>
internal sealed class ScalarFieldBuilder(ImmutableArray<EnumType> enums)
{
    private readonly FrozenDictionary<string, ScalarType> _types = BuiltInScalars.ByName
        .Select(s => KeyValuePair.Create(s.Key, new ScalarType(s.Value)))
        .Concat(enums.Select(e => KeyValuePair.Create(e.Name, new ScalarType(ScalarKind.Enum, e))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public ScalarField Build(DeclaredField field, bool isId) => new()
    {
        Name = field.Name,
        Description = field.Description,
        DeprecationReason = field.DeprecationReason,
        IsNonNull = field.Type.IsNonNull,
        Type = _types[field.Type.Name],
        IsList = field.Type.IsList,
        ElementIsNonNull = field.Type.ElementIsNonNull,
        Property = field.Name,
        IsId = isId,
        IsUnique = field.IsUnique,
        IsFulltext = field.IsFulltext,
    };
}
