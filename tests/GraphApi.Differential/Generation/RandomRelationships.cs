using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Generation;

/// <summary>Ties nodes together wherever a field of the schema can show it.</summary>
internal sealed class RandomRelationships(GraphModel model, Random random, RandomValues values, List<NodeChange> nodes)
{
    private readonly Dictionary<NodeType, List<NodeChange>> _byType = nodes.GroupBy(n => n.Type)
        .ToDictionary(g => g.Key, g => random.Shuffled(g));
    private readonly bool _allowsSeveralEnds = random.Chance(0.3);

    public List<RelationshipChange> Generate()
    {
        var all = model.RelationshipTypes.SelectMany(Generate).ToList();
        foreach (var (owner, field) in Fields().Where(f => !f.Field.IsList))
            all = MakeSingle(all, owner, field);
        return all;
    }

    private IEnumerable<(NodeType Owner, RelationshipField Field)> Fields() =>
        model.NodeTypes.SelectMany(t => t.Fields.OfType<RelationshipField>().Select(f => (t, f)));

    private IEnumerable<RelationshipChange> Generate(RelationshipType type)
    {
        var pairs = Fields().Where(f => f.Field.Relationship == type).SelectMany(Pairs).Distinct();
        return pairs.SelectMany(p => Generate(type, p.From, p.To)).ToList();
    }

    private static IEnumerable<(NodeType From, NodeType To)> Pairs((NodeType Owner, RelationshipField Field) of) =>
        of.Field.Target.PossibleTypes.Select(t => of.Field.StoredDirection == Direction.Out ? (of.Owner, t) : (t, of.Owner));

    private List<RelationshipChange> Generate(RelationshipType type, NodeType from, NodeType to)
    {
        if (!_byType.TryGetValue(from, out var sources) || !_byType.TryGetValue(to, out var targets))
            return [];
        var known = new HashSet<(NodeChange, NodeChange, string)>();
        var changes = new List<RelationshipChange>();
        var count = (int)((sources.Count + targets.Count) * (0.3 + (random.NextDouble() * 1.5)));
        for (var i = 0; i < count; i++)
        {
            var source = random.PickSkewed(sources);
            var target = from == to && random.Chance(0.1) ? source : random.PickSkewed(targets);
            var parallel = type.Identity.IsEmpty || random.Chance(0.5) ? 1 : random.Next(2, 5);
            var made = Enumerable.Range(0, parallel)
                .Select(_ => new RelationshipChange(type, Refer(source), Refer(target), Values(type), "random"));
            changes.AddRange(made.Where(r => known.Add((source, target, Text(r.Identity)))));
        }

        return changes;
    }

    private static string Text(ImmutableArray<GraphValue> identity) => string.Join('|', identity.Select(v => $"{v.Kind}{v}"));

    /// <summary>By its type, or by an interface or union of it, as a seed file would.</summary>
    private NodeReference Refer(NodeChange node) =>
        new(node.Type.SharedTypes.Any() && random.Chance(0.3) ? random.Pick([.. node.Type.SharedTypes]) : node.Type, node.Key);

    private ImmutableArray<GraphValue> Values(RelationshipType type) => [.. type.Properties.Select(values.Of)];

    /// <summary>
    /// A to-one relationship mostly has one end; the contract says what is shown where others wrote several.
    /// </summary>
    private List<RelationshipChange> MakeSingle(List<RelationshipChange> all, NodeType owner, RelationshipField field) =>
    [
        .. all.GroupBy(r => (r.Type, Anchor: field.StoredDirection == Direction.Out ? r.From.Key : r.To.Key))
            .SelectMany(g => g.Key.Type != field.Relationship || _allowsSeveralEnds || HasList(owner, field) ? g : g.Take(1)),
    ];

    private static bool HasList(NodeType owner, RelationshipField field) =>
        owner.Fields.OfType<RelationshipField>()
            .Any(f => f.IsList && f.Relationship == field.Relationship && f.StoredDirection == field.StoredDirection);
}
