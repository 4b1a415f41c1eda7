using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Types;

/// <summary>A composite type with fields of its own: a node type or an interface.</summary>
public abstract class FieldedType : CompositeType
{
    private FrozenDictionary<string, Field> _byName = FrozenDictionary<string, Field>.Empty;

    /// <summary>The fields in the order of the SDL. Set once, when all types are known.</summary>
    public ImmutableArray<Field> Fields
    {
        get;
        internal set
        {
            field = value;
            _byName = value.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>The interfaces that the type implements, those above them included.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];

    public Field? FindField(string name) => _byName.GetValueOrDefault(name);
}
