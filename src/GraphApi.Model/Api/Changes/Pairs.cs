namespace GraphApi.Model.Api.Changes;

/// <summary>Two lists of named things side by side: what is only in one of them, and what is in both.</summary>
internal sealed record Pairs<T>(IReadOnlyList<T> Removed, IReadOnlyList<T> Added, IReadOnlyList<(T Before, T After)> Kept);

internal static class Pairs
{
    public static Pairs<T> Of<T>(IEnumerable<T>? before, IEnumerable<T>? after, Func<T, string> name)
    {
        var old = (before ?? []).ToDictionary(name, StringComparer.Ordinal);
        var current = (after ?? []).ToDictionary(name, StringComparer.Ordinal);
        return new(
            [.. old.Where(o => !current.ContainsKey(o.Key)).Select(o => o.Value)],
            [.. current.Where(c => !old.ContainsKey(c.Key)).Select(c => c.Value)],
            [.. old.Where(o => current.ContainsKey(o.Key)).Select(o => (o.Value, current[o.Key]))]);
    }
}
