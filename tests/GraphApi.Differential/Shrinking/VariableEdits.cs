namespace GraphApi.Differential.Shrinking;

/// <summary>Sets of values that are smaller by one.</summary>
internal static class VariableEdits
{
    public static IEnumerable<IReadOnlyDictionary<string, object?>> Smaller(IReadOnlyDictionary<string, object?> variables)
    {
        foreach (var name in variables.Keys)
            yield return variables.Where(v => v.Key != name).ToDictionary();
        foreach (var (name, value) in variables)
        {
            foreach (var smaller in Smaller(value))
                yield return new Dictionary<string, object?>(variables) { [name] = smaller };
        }
    }

    private static IEnumerable<object?> Smaller(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> fields => Smaller(fields),
        List<object?> list => Enumerable.Range(0, list.Count).Select(i => list.Where((_, j) => j != i).ToList())
            .Concat<object?>(list.SelectMany((e, i) => Smaller(e).Select(s => list.Select((x, j) => j == i ? s : x).ToList()))),
        _ => [],
    };
}
