using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>
/// What a file declares, with the answers that rules and builder both need. It holds for files with errors too: a name that leads
/// nowhere is left out, so that one mistake does not hide another.
/// </summary>
internal sealed class DeclaredSchema
{
    private readonly FrozenDictionary<string, DeclaredType> _byName;
    private readonly FrozenDictionary<string, DeclaredRelationship> _relationships;
    private readonly Dictionary<DeclaredType, ImmutableArray<DeclaredType>> _ancestors = [];
    private readonly Dictionary<DeclaredType, ImmutableArray<DeclaredType>> _possibleTypes = [];

    public DeclaredSchema(ImmutableArray<DeclaredType> declarations, GraphQLDocument document)
    {
        Declarations = declarations;
        Document = document;
        Types = [.. declarations.DistinctBy(t => t.Name, StringComparer.Ordinal).Where(t => !ReservedTypes.Names.Contains(t.Name))];
        _byName = Types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        Relationships = DeclaredRelationship.All(this);
        _relationships = Relationships.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
    }

    public GraphQLDocument Document { get; }

    /// <summary>All definitions, types declared twice and types with reserved names too.</summary>
    public ImmutableArray<DeclaredType> Declarations { get; }

    /// <summary>Each type once, in the order of the file.</summary>
    public ImmutableArray<DeclaredType> Types { get; }

    /// <summary>The stored relationships that fields of node types walk, by name.</summary>
    public ImmutableArray<DeclaredRelationship> Relationships { get; }

    public IEnumerable<DeclaredType> NodeTypes => Types.Where(t => t.IsNode);

    public IEnumerable<DeclaredType> Interfaces => Types.Where(t => t.IsInterface);

    public IEnumerable<DeclaredType> Unions => Types.Where(t => t.IsUnion);

    public IEnumerable<DeclaredType> Composites => Types.Where(t => t.IsComposite);

    public IEnumerable<DeclaredType> PropertiesTypes => Types.Where(t => t.IsProperties);

    public IEnumerable<DeclaredType> Enums => Types.Where(t => t.Kind == DeclaredKind.Enum);

    /// <summary>Every field with the type that declares it.</summary>
    public IEnumerable<(DeclaredType Type, DeclaredField Field)> Fields => Types.SelectMany(t => t.Fields.Select(f => (t, f)));

    /// <summary>The fields of node types and interfaces.</summary>
    public IEnumerable<(DeclaredType Type, DeclaredField Field)> CompositeFields => Fields.Where(f => !f.Type.IsProperties);

    /// <summary>The fields that lead to nodes, or mean to.</summary>
    public IEnumerable<(DeclaredType Type, DeclaredField Field)> Traversals => CompositeFields.Where(f => IsTraversal(f.Field));

    public DeclaredType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The node type, interface or union of that name.</summary>
    public DeclaredType? FindComposite(string? name) =>
        name is not null && Find(name) is { IsComposite: true } type ? type : null;

    public DeclaredType? FindProperties(string? name) => name is not null && Find(name) is { IsProperties: true } type ? type : null;

    public DeclaredRelationship? FindRelationship(string name) => _relationships.GetValueOrDefault(name);

    /// <summary>True where the field leads to nodes, or means to.</summary>
    public bool IsTraversal(DeclaredField field) => FindComposite(field.Type.Name) is not null;

    /// <summary>The interfaces of a type, nearest first, those above them included.</summary>
    public ImmutableArray<DeclaredType> Ancestors(DeclaredType type) => Remembered(_ancestors, type, FindAncestors);

    /// <summary>The node types of a node type, interface or union, by name.</summary>
    public ImmutableArray<DeclaredType> PossibleTypes(DeclaredType type) => Remembered(_possibleTypes, type, FindPossibleTypes);

    /// <summary>The fields that a type's interfaces ask of it, each from the nearest one.</summary>
    public IEnumerable<(DeclaredType Interface, DeclaredField Field)> Promises(DeclaredType type) =>
        Ancestors(type).SelectMany(i => i.Fields.Select(f => (i, f))).DistinctBy(p => p.f.Name, StringComparer.Ordinal);

    /// <summary>A node type's key: its <c>@id</c> field, or else <c>key</c>, or else <c>id</c>.</summary>
    public static DeclaredField? KeyOf(DeclaredType type) =>
        type.Fields.FirstOrDefault(f => f.IsId) ?? IdNamed(type, "key") ?? IdNamed(type, "id");

    /// <summary>Where a type keeps a field's value: of an interface, where its node types do, which the rules make agree.</summary>
    public string PropertyOf(DeclaredType type, DeclaredField field) => type.IsInterface && field.Alias is null
        ? PossibleTypes(type).Select(t => t.FindField(field.Name)?.Property).FirstOrDefault() ?? field.Name
        : field.Property;

    /// <summary>
    /// Whether nodes are kept in the order of a field's value: those of a type where it or an interface of it says so, those of an interface
    /// where each of its types are.
    /// </summary>
    public bool IsIndexed(DeclaredType type, DeclaredField field) => type.IsInterface
        ? PossibleTypes(type).All(t => t.FindField(field.Name) is { } kept && IsIndexed(t, kept))
        : Ancestors(type).Prepend(type).Any(t => t.FindField(field.Name) is { HasIndex: true });

    /// <summary>The topmost interfaces that declare a field of the type; the type itself where none does.</summary>
    public ImmutableArray<DeclaredType> Declarers(DeclaredType type, string field)
    {
        var declaring = Ancestors(type).Where(t => t.FindField(field) is not null).ToList();
        return declaring.Count == 0 ? [type] : [.. declaring.Where(t => !Ancestors(t).Any(declaring.Contains))];
    }

    private ImmutableArray<DeclaredType> FindAncestors(DeclaredType type)
    {
        var found = new List<DeclaredType> { type };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(found[i].Interfaces.Select(n => Find(n.Name)).OfType<DeclaredType>().Where(t => t.IsInterface && !found.Contains(t)));
        return [.. found.Skip(1)];
    }

    private ImmutableArray<DeclaredType> FindPossibleTypes(DeclaredType type)
    {
        if (type.IsNode)
            return [type];
        var possible = type.IsUnion
            ? NodeTypes.Where(t => type.Members.Any(m => m.Name == t.Name))
            : NodeTypes.Where(t => Ancestors(t).Contains(type));
        return [.. possible.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    private static DeclaredField? IdNamed(DeclaredType type, string name) =>
        type.Fields.FirstOrDefault(f => f.Name == name && f.Type is { Name: "ID", IsList: false });

    private static ImmutableArray<DeclaredType> Remembered(
        Dictionary<DeclaredType, ImmutableArray<DeclaredType>> known, DeclaredType type, Func<DeclaredType, ImmutableArray<DeclaredType>> find)
    {
        if (!known.TryGetValue(type, out var found))
            known[type] = found = find(type);
        return found;
    }
}
