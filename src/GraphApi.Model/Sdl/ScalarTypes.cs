using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Sdl;

/// <summary>The scalars of a schema by name, its enums among them.</summary>
internal sealed class ScalarTypes(ImmutableArray<EnumType> enums)
{
    private readonly FrozenDictionary<string, ScalarType> _byName = BuiltInScalars.ByName
        .Select(s => KeyValuePair.Create(s.Key, new ScalarType(s.Value)))
        .Concat(enums.Select(e => KeyValuePair.Create(e.Name, new ScalarType(ScalarKind.Enum, e))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static ScalarTypes Of(DeclaredSchema schema) => new([.. schema.Enums.Select(TypeTable.Enum)]);

    public ScalarType? Find(string name) => _byName.GetValueOrDefault(name);
}
