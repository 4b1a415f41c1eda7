namespace GraphApi.Planning.Search;

/// <summary>
/// Makes one text of all the ways to write it, so that a search finds Київ by київ, Café by cafe and Łódź by Lodz: letters small,
/// without the marks of Latin and Greek, compatible forms alike. What is left are words of letters and digits with one space between.
/// <para>Example: <c>Слов'янськ, м.Łódź!</c> becomes <c>словянськ м lodz</c>.</para>
/// </summary>
/// <remarks>Scripts stay apart: kyiv does not find Київ, unless an alias says so. See docs/query-language.md, section Search.</remarks>
public static class Folding
{
    /// <summary>Kept with each store: where it differs, what the store has folded is folded anew.</summary>
    public const int Version = 1;

    /// <summary>Characters of a word; what a longer one has behind them does not count.</summary>
    public const int MaxWordLength = 64;

    public static string Fold(string text)
    {
        var words = new WordWriter();
        foreach (var rune in text.EnumerateRunes())
        {
            if (FoldingTable.Find(rune) is not { } folded)
                words.Append(rune);
            else
                foreach (var part in folded.EnumerateRunes())
                    words.Append(part);
        }

        return words.ToString();
    }
}
