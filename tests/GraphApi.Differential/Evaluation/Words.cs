using GraphApi.Model.Values;
using GraphApi.Planning.Search;

namespace GraphApi.Differential.Evaluation;

/// <summary>What a search finds, said with words and lists alone. The folding is the product's: tests of its own hold it to account.</summary>
internal static class Words
{
    /// <summary>How well the node fits; null where it does not, and for a text without words.</summary>
    public static SearchMatch? Match(string text, MemoryNode node)
    {
        var wanted = In(text);
        var fields = node.Type.SearchFields.SelectMany(f => Texts(node[f])).Select(In).ToList();
        var words = fields.SelectMany(f => f).ToHashSet(StringComparer.Ordinal);
        if (wanted.Length == 0 || !wanted.All(w => words.Any(word => word.StartsWith(w, StringComparison.Ordinal))))
            return null;
        if (fields.Any(f => f.SequenceEqual(wanted)))
            return SearchMatch.Exact;
        return wanted.All(words.Contains) ? SearchMatch.Words : SearchMatch.Prefix;
    }

    private static string[] In(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Texts(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => [],
        GraphValueKind.List => value.AsList().ToArray().SelectMany(Texts),
        _ => [value.AsString()],
    };
}
