using System.Collections.Immutable;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Search;

/// <summary>
/// The words that a search asks for, in the forms that are looked for in a <see cref="SearchText"/>. All of
/// <see cref="Starts"/> in it make a node a member of the answer.
/// </summary>
/// <remarks>A search without words looks for one that no text has, and so finds nothing.</remarks>
public sealed record SearchQuery
{
    /// <summary>More words than these are refused.</summary>
    public const int MaxWords = 32;

    /// <summary>A dash: no letter, and yet a word to all tokenizers of the stores.</summary>
    private const string NoWord = "\u2014";

    private SearchQuery(string folded)
    {
        Whole = $"{SearchText.Separator} {folded} {SearchText.Separator}";
        Words = [.. folded.Split(' ').Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Each word once: <c>kyiv</c>.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>A field that is just what is asked for: <c>⏎ kyiv ⏎</c>.</summary>
    public string Whole { get; }

    /// <summary>Words that start so: <c> kyiv</c>.</summary>
    public IEnumerable<string> Starts => Words.Select(w => $" {w}");

    /// <summary>Words that are just so: <c> kyiv </c>.</summary>
    public IEnumerable<string> WholeWords => Words.Select(w => $" {w} ");

    /// <summary>The value of a slot: the text folded.</summary>
    public static GraphValue Fold(string text) => GraphValue.String(Folding.Fold(text) is { Length: > 0 } words ? words : NoWord);

    /// <summary>From the value of such a slot.</summary>
    public static SearchQuery Of(GraphValue folded) => new(folded.AsString());
}
