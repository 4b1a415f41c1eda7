using System.Collections.Immutable;
using GraphApi.Model.Directives;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>An object type, interface, enum or union with all that its extensions add. Duplicates are kept, for the rules to find.</summary>
internal sealed class DeclaredType(DeclaredKind kind, string name, int position, string? description)
{
    public DeclaredKind Kind { get; } = kind;

    public string Name { get; } = name;

    public int Position { get; } = position;

    public string? Description { get; } = description;

    public ImmutableArray<DeclaredName> Interfaces { get; private set; } = [];

    public ImmutableArray<DeclaredDirective> Directives { get; private set; } = [];

    public ImmutableArray<DeclaredField> Fields { get; private set; } = [];

    public ImmutableArray<DeclaredEnumValue> Values { get; private set; } = [];

    /// <summary>The types of a union.</summary>
    public ImmutableArray<DeclaredName> Members { get; private set; } = [];

    public PluralDirective? Plural => PluralDirective.In(Directives);

    public bool IsProperties => Kind == DeclaredKind.Object && RelationshipPropertiesDirective.IsIn(Directives);

    /// <summary>What a token holds for the directives that guard data, which are refused where they stand.</summary>
    public bool IsToken => Kind == DeclaredKind.Object && Directives.Any(d => d.Name == "jwt");

    public bool IsNode => Kind == DeclaredKind.Object && !IsProperties && !IsToken;

    public bool IsInterface => Kind == DeclaredKind.Interface;

    public bool IsUnion => Kind == DeclaredKind.Union;

    /// <summary>True for what a field or a root can lead to.</summary>
    public bool IsComposite => IsNode || IsInterface || IsUnion;

    public DeclaredField? FindField(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>Adds what a definition or an extension of the type brings.</summary>
    public void Add(
        ImmutableArray<DeclaredName> interfaces,
        ImmutableArray<DeclaredDirective> directives,
        ImmutableArray<DeclaredField> fields,
        ImmutableArray<DeclaredEnumValue> values,
        ImmutableArray<DeclaredName> members)
    {
        Interfaces = Interfaces.AddRange(interfaces);
        Directives = Directives.AddRange(directives);
        Fields = Fields.AddRange(fields);
        Values = Values.AddRange(values);
        Members = Members.AddRange(members);
    }

    public override string ToString() => Name;
}
