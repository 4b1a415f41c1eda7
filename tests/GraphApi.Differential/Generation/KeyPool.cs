using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>
/// Gives keys: hostile ones, prefixes of one another, and the same ones to types that have no interface or union in common, where the
/// contract lets them be the same.
/// </summary>
internal sealed class KeyPool(Random random)
{
    private readonly List<string> _keys = random.Shuffled(HostileText.All.Concat(HostileText.LongKeys).Concat(Chains()).Distinct());
    private readonly HashSet<(CompositeType Type, string Key)> _taken = [];

    public IEnumerable<string> Take(NodeType type, int count) =>
        _keys.Where(k => IsFree(type, k)).Take(count).ToList().Where(k => Claim(type, k));

    private static IEnumerable<string> Chains() =>
        Enumerable.Range(0, 120)
            .Select(i => $"k{i:x}")
            .Concat(["k", "k ", "k\0", "k\u0001", "k\ue000", "k\U00010000", "kk", "kkk", "k00", "k000"]);

    private bool IsFree(NodeType type, string key) => !_taken.Contains((type, key)) && !type.SharedTypes.Any(t => _taken.Contains((t, key)));

    private bool Claim(NodeType type, string key)
    {
        foreach (var shared in type.SharedTypes)
            _taken.Add((shared, key));
        return _taken.Add((type, key));
    }
}
