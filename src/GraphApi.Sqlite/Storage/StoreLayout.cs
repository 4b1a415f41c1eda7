using System.Collections.Frozen;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>Where the file keeps what the model describes. Immutable once the file is open.</summary>
internal sealed class StoreLayout(GraphModel model, Catalog catalog)
{
    private readonly FrozenDictionary<string, NodeTable> _nodes = model.NodeTypes.ToFrozenDictionary(
        t => t.Name, t => new NodeTable(t, catalog.Find(TableKind.Node, t.Name)!), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Name> _lists = model.SharedTypes.ToFrozenDictionary(
        t => t.Name, t => catalog.Find(KindOf(t), t.Name)!.Table, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, RelationshipTable> _relationships = model.RelationshipTypes.ToFrozenDictionary(
        t => t.Name, t => new RelationshipTable(t, catalog.Find(TableKind.Relationship, t.Name)!), StringComparer.Ordinal);

    public IEnumerable<NodeTable> Nodes => _nodes.Values;

    public IEnumerable<RelationshipTable> Relationships => _relationships.Values;

    /// <summary>Whether statements that are written for this layout find everything in the file.</summary>
    public bool IsKeptBy(Catalog file) => file.Covers(catalog);

    public NodeTable Of(NodeType type) => _nodes[type.Name];

    /// <summary>The table that lists the nodes of all types of an interface or union by key.</summary>
    public Name ListOf(CompositeType shared) => _lists[shared.Name];

    public RelationshipTable Of(RelationshipType type) => _relationships[type.Name];

    public static TableKind KindOf(CompositeType shared) => shared is UnionType ? TableKind.Union : TableKind.Interface;
}
