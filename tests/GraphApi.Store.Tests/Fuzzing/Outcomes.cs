namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>What came of mutated cases: how often each code.</summary>
internal sealed class Outcomes
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Kinds => _counts.Count;

    public int this[string outcome] => _counts.GetValueOrDefault(outcome);

    public void Add(IEnumerable<string> outcomes)
    {
        foreach (var outcome in outcomes)
            _counts[outcome] = this[outcome] + 1;
    }

    public override string ToString() => string.Join('\n', _counts.Select(c => $"{c.Value,8} {c.Key}"));
}
