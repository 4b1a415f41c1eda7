using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>What the store's mark says about the schema that its data was written by.</summary>
/// <param name="Labels">Which labels a node of each type has, the finding one first.</param>
/// <param name="Identities">Of each relationship type, the properties that tell parallel ones apart behind its name.</param>
/// <param name="Searches">Of each node type that is searched, what its texts are made of behind its name.</param>
/// <param name="Orders">The orders that are kept: the property of each behind the name of its node or relationship type.</param>
internal sealed record StoreMark(
    IReadOnlySet<string> Labels, IReadOnlySet<string> Identities, IReadOnlySet<string> Searches, IReadOnlySet<string> Orders)
{
    private const char Separator = '\0';

    public static StoreMark Of(GraphModel model) => new(
        model.NodeTypes.Select(LabelsOf).ToHashSet(StringComparer.Ordinal),
        model.RelationshipTypes.Select(IdentityOf).ToHashSet(StringComparer.Ordinal),
        model.NodeTypes.Where(t => t.IsSearchable).Select(SearchOf).ToHashSet(StringComparer.Ordinal),
        model.NodeTypes.SelectMany(t => t.OrderFields.Select(f => OrderOf(t, f)))
            .Concat(model.RelationshipTypes.SelectMany(t => t.Orders.Select(o => OrderOf(t, o)))).ToHashSet(StringComparer.Ordinal));

    /// <summary>Node types whose stored nodes may lack labels that the model gives them.</summary>
    public IEnumerable<NodeType> Relabelled(GraphModel model) => model.NodeTypes.Where(t => !Labels.Contains(LabelsOf(t)));

    /// <summary>Labels that stored nodes have and the model no longer gives them, each with the label that finds the nodes.</summary>
    public IEnumerable<(string Finding, string Label)> Lost(GraphModel model)
    {
        var given = model.NodeTypes.ToDictionary(Lowering.Labels.Of, t => t.AllLabels, StringComparer.Ordinal);
        return Labels.Select(l => l.Split(Separator))
            .SelectMany(l => l.Skip(1).Except(given.GetValueOrDefault(l[0]) ?? [], StringComparer.Ordinal).Select(lost => (l[0], lost)));
    }

    /// <summary>Relationship types whose stored order keys hold another identity than the model's.</summary>
    public IEnumerable<RelationshipType> Reidentified(GraphModel model) =>
        model.RelationshipTypes.Where(r => Identities.Any(i => TypeIn(i) == r.Name) && !Identities.Contains(IdentityOf(r)));

    /// <summary>Node types whose stored nodes are found by something else than the model says.</summary>
    public IEnumerable<NodeType> Refolded(GraphModel model) =>
        model.NodeTypes.Where(t => t.IsSearchable ? !Searches.Contains(SearchOf(t)) : Searches.Any(s => TypeIn(s) == t.Name));

    /// <summary>The fields of a node type by which stored nodes are not in order yet.</summary>
    public IEnumerable<ScalarField> Unordered(NodeType type) => type.OrderFields.Where(f => !Orders.Contains(OrderOf(type, f)));

    /// <summary>The orders of a relationship type that stored relationships are not kept in yet.</summary>
    public IEnumerable<RelationshipOrder> Unordered(RelationshipType type) => type.Orders.Where(o => !Orders.Contains(OrderOf(type, o)));

    /// <summary>This mark and what it says of relationship types that the model no longer has: their data is still there.</summary>
    public StoreMark Keeping(StoreMark earlier)
    {
        var known = Identities.Select(TypeIn).ToHashSet(StringComparer.Ordinal);
        var kept = earlier.Identities.Where(i => !known.Contains(TypeIn(i)));
        return this with { Identities = Identities.Concat(kept).ToHashSet(StringComparer.Ordinal) };
    }

    public bool IsSameAs(StoreMark other) => Labels.SetEquals(other.Labels) && Identities.SetEquals(other.Identities)
        && Searches.SetEquals(other.Searches) && Orders.SetEquals(other.Orders);

    private static string LabelsOf(NodeType type) => string.Join(Separator, type.AllLabels);

    private static string IdentityOf(RelationshipType type) =>
        string.Join(Separator, type.Identity.Select(p => p.Property).Prepend(type.Name));

    private static string SearchOf(NodeType type) => type.Name + Separator + SearchText.SourceOf(type);

    private static string OrderOf(NodeType type, ScalarField field) => type.Name + Separator + OrderColumn.Of(field);

    private static string OrderOf(RelationshipType type, RelationshipOrder order) => type.Name + Separator + RelationshipColumns.Kept(order);

    private static string TypeIn(string identity) => identity.Split(Separator)[0];
}
