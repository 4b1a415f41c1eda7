using System.Collections.Immutable;

namespace GraphApi.Neo4j.Discovery;

/// <summary>
/// Chooses the labels that become types, so that a node is of one type if that can be. Labels that always come together are one
/// type. Where all nodes of a general label have exactly one of several special ones, the special ones are the types
/// (<c>Entity</c> gives way to <c>Person</c> and <c>Place</c>); else the general one is, and a special one is only a remark on it
/// (<c>Actor</c> on some people).
/// </summary>
internal static class TypeChoice
{
    public static ImmutableArray<ImmutableArray<string>> Of(IReadOnlyCollection<LabelSet> sets)
    {
        var labels = sets.SelectMany(s => s.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var together = labels.GroupBy(l => string.Join('\0', sets.Select(s => s.Has(l))), StringComparer.Ordinal)
            .Select(g => g.ToImmutableArray())
            .ToList();
        var general = together.Where(g => IsSplit(g, together, sets)).ToList();
        together.RemoveAll(general.Contains);
        foreach (var group in together.OrderBy(g => Count(g, sets)).ToList())
        {
            if (IsCovered(group, together, sets))
                together.Remove(group);
        }

        return [.. together.OrderBy(g => g[0], StringComparer.Ordinal)];
    }

    /// <summary>Every node of the group has exactly one of the narrower groups, of which there are several.</summary>
    private static bool IsSplit(ImmutableArray<string> group, List<ImmutableArray<string>> all, IReadOnlyCollection<LabelSet> sets)
    {
        var own = sets.Where(s => s.Has(group[0])).ToList();
        var narrower = all.Where(g => g[0] != group[0] && sets.Where(s => s.Has(g[0])).All(own.Contains)).ToList();
        return narrower.Count > 1 && own.All(s => narrower.Count(n => s.Has(n[0])) == 1);
    }

    /// <summary>Every node of the group is of another type too.</summary>
    private static bool IsCovered(ImmutableArray<string> group, List<ImmutableArray<string>> types, IReadOnlyCollection<LabelSet> sets) =>
        sets.Where(s => s.Has(group[0])).All(s => types.Any(t => t[0] != group[0] && s.Has(t[0])));

    private static long Count(ImmutableArray<string> group, IReadOnlyCollection<LabelSet> sets) =>
        sets.Where(s => s.Has(group[0])).Sum(s => s.Nodes);
}
