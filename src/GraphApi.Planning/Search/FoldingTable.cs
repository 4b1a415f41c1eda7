using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GraphApi.Planning.Search;

/// <summary>
/// What single characters fold to, from folding.txt: with InvariantGlobalization .NET does not decompose text, and a table of our own
/// is the same on every machine.
/// </summary>
internal static class FoldingTable
{
    private static readonly FrozenDictionary<int, string> Folded;
    private static readonly FrozenDictionary<(int Letter, int Mark), Rune> Composed;

    static FoldingTable()
    {
        using var file = typeof(FoldingTable).Assembly.GetManifestResourceStream("folding.txt")!;
        using var reader = new StreamReader(file);
        var entries = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l[0] != '#')
            .Select(l => l.Split(';'))
            .ToLookup(e => e.Length);
        Folded = entries[2].ToFrozenDictionary(e => CodePoint(e[0]), e => Text(e[1]));
        Composed = entries[3].ToFrozenDictionary(e => (CodePoint(e[0]), CodePoint(e[1])), e => new Rune(CodePoint(e[2])));
    }

    /// <summary>Null where the character stays as it is.</summary>
    public static string? Find(Rune rune) => rune.Value switch
    {
        >= 'A' and <= 'Z' => SmallLetters[rune.Value - 'A'],
        < 0x80 => null,
        _ => Folded.GetValueOrDefault(rune.Value),
    };

    /// <summary>The letter of its own that a letter and a mark make together: й; null where there is none.</summary>
    public static Rune? Compose(Rune letter, Rune mark) => Composed.TryGetValue((letter.Value, mark.Value), out var found) ? found : null;

    private static readonly string[] SmallLetters = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];

    private static string Text(string codePoints) => string.Concat(codePoints.Split(' ').Select(c => new Rune(CodePoint(c)).ToString()));

    private static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
