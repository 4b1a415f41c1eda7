using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Directives;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;

namespace GraphApi.Model.Sdl;

/// <summary>The types of a model in the making: all there and tied to each other, their fields still to come.</summary>
internal sealed class TypeTable
{
    private readonly FrozenDictionary<string, CompositeType> _composites;
    private readonly ScalarFieldBuilder _scalars;

    public TypeTable(DeclaredSchema schema)
    {
        Enums = [.. schema.Enums.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Enum)];
        _scalars = new ScalarFieldBuilder(Enums, DeclaredOrder.Ordering(schema));
        PropertiesTypes = [.. schema.PropertiesTypes.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Properties)];
        NodeTypes = [.. schema.NodeTypes.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Node)];
        Interfaces = [.. schema.Interfaces.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Interface)];
        Unions = [.. schema.Unions.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => Union(schema, t))];
        _composites = NodeTypes.Concat<CompositeType>(Interfaces).Concat(Unions).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var declared in schema.Composites.Where(t => !t.IsUnion))
            Tie(schema, declared);
        foreach (var type in NodeTypes)
            type.Unions = [.. Unions.Where(u => u.Includes(type))];
    }

    public ImmutableArray<EnumType> Enums { get; }

    public ImmutableArray<PropertiesType> PropertiesTypes { get; }

    public ImmutableArray<NodeType> NodeTypes { get; }

    public ImmutableArray<InterfaceType> Interfaces { get; }

    public ImmutableArray<UnionType> Unions { get; }

    public ScalarFieldBuilder Scalars => _scalars;

    public CompositeType Composite(string name) => _composites[name];

    public NodeType Node(string name) => (NodeType)_composites[name];

    public InterfaceType Interface(string name) => (InterfaceType)_composites[name];

    public PropertiesType? FindProperties(string? name) => PropertiesTypes.FirstOrDefault(t => t.Name == name);

    public static EnumType Enum(DeclaredType declared) => new(
        declared.Name,
        declared.Description,
        [.. declared.Values.Select(v => new EnumValue(v.Name, v.Description, DeprecatedDirective.ReasonIn(v.Directives)))]);

    private PropertiesType Properties(DeclaredType declared) =>
        new(declared.Name, declared.Description, [.. declared.Fields.Select(f => _scalars.Build(f, f.Property, f.IsId, isIndexed: false))]);

    private static NodeType Node(DeclaredType declared, int ordinal) => new()
    {
        Name = declared.Name,
        Description = declared.Description,
        SingleRoot = RootNames.Single(declared.Name),
        PluralRoot = RootNames.Plural(declared),
        Ordinal = ordinal,
        Labels = NodeDirective.In(declared.Directives) is { Labels: { Length: > 0 } labels } ? [.. labels.Select(l => l.Text)] : [declared.Name],
        HasGlobalId = declared.FindField("id") is null,
    };

    private static InterfaceType Interface(DeclaredType declared) => new()
    {
        Name = declared.Name,
        Description = declared.Description,
        SingleRoot = RootNames.Single(declared.Name),
        PluralRoot = RootNames.Plural(declared),
    };

    private UnionType Union(DeclaredSchema schema, DeclaredType declared) =>
        new([.. schema.PossibleTypes(declared).Select(m => NodeTypes.First(t => t.Name == m.Name))])
        {
            Name = declared.Name,
            Description = declared.Description,
            SingleRoot = RootNames.Single(declared.Name),
            PluralRoot = RootNames.Plural(declared),
        };

    private void Tie(DeclaredSchema schema, DeclaredType declared)
    {
        ((FieldedType)_composites[declared.Name]).Interfaces = [.. schema.Ancestors(declared).Select(a => Interface(a.Name))];
        if (declared.IsInterface)
            Interface(declared.Name).SetPossibleTypes([.. schema.PossibleTypes(declared).Select(t => Node(t.Name))]);
    }
}
