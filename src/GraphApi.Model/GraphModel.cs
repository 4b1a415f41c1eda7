using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Api;
using GraphApi.Model.Types;

namespace GraphApi.Model;

/// <summary>The graph that an SDL describes. Immutable; made once, at start.</summary>
public sealed class GraphModel
{
    private readonly FrozenDictionary<string, CompositeType> _composites;

    internal GraphModel(
        ImmutableArray<NodeType> nodeTypes,
        ImmutableArray<InterfaceType> interfaces,
        ImmutableArray<UnionType> unions,
        ImmutableArray<EnumType> enums,
        ImmutableArray<PropertiesType> propertiesTypes,
        ImmutableArray<RelationshipType> relationshipTypes)
    {
        NodeTypes = nodeTypes;
        Interfaces = interfaces;
        Unions = unions;
        Enums = enums;
        PropertiesTypes = propertiesTypes;
        RelationshipTypes = relationshipTypes;
        _composites = nodeTypes.Concat(SharedTypes).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        SearchResults = new SearchResultType([.. nodeTypes.Where(t => t.IsSearchable)])
        {
            Name = ApiNames.SearchResult,
            Description = "What a search can find.",
            SingleRoot = "search",
            PluralRoot = "search",
        };
        Roots = RootField.For(_composites.Values, SearchResults);
        GlobalNodes = new GlobalNodeType([.. nodeTypes.Where(t => t.HasGlobalId)])
        {
            Name = ApiNames.Node,
            SingleRoot = "node",
            PluralRoot = "nodes",
        };
    }

    /// <summary>The node types by name: a type's <see cref="NodeType.Ordinal"/> is its place here.</summary>
    public ImmutableArray<NodeType> NodeTypes { get; }

    public ImmutableArray<InterfaceType> Interfaces { get; }

    public ImmutableArray<UnionType> Unions { get; }

    /// <summary>What several node types have in common: interfaces and unions.</summary>
    public IEnumerable<CompositeType> SharedTypes => Interfaces.Concat<CompositeType>(Unions);

    /// <summary>Node types, interfaces and unions by name.</summary>
    public IEnumerable<CompositeType> Composites => NodeTypes.Concat(SharedTypes).OrderBy(t => t.Name, StringComparer.Ordinal);

    public ImmutableArray<EnumType> Enums { get; }

    public ImmutableArray<PropertiesType> PropertiesTypes { get; }

    /// <summary>The stored relationships by name.</summary>
    public ImmutableArray<RelationshipType> RelationshipTypes { get; }

    /// <summary>What <c>node</c> and <c>nodes</c> find.</summary>
    public GlobalNodeType GlobalNodes { get; }

    /// <summary>What <c>search</c> finds; it is no root where no type has <c>@fulltext</c> fields.</summary>
    public SearchResultType SearchResults { get; }

    /// <summary>The root fields of the generated API, by name.</summary>
    public FrozenDictionary<string, RootField> Roots { get; }

    /// <summary>The node type, interface or union of that name.</summary>
    public CompositeType? FindComposite(string name) => _composites.GetValueOrDefault(name);
}
