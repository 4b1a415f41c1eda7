using System.Text;
using GraphApi.Differential.Evaluation;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Draws what somebody may search for: pieces of stored texts, cut, cased and accented otherwise.</summary>
internal static class SearchText
{
    private static readonly string[] Others = ["", " ", "—!?", "kyiv", "київ", "Ки\u0301їв", "lodz", "CAFE", "ss", "i", "a", "x", "zzz", "中", "1", "' AND *:*"];
    private static readonly string[] Between = [" ", "  ", ", ", "-", "\n", " — ", "/"];

    public static string Draw(Random random, MemoryNode? witness)
    {
        var texts = witness?.Type.SearchFields.SelectMany(f => Texts(witness[f])).ToList() ?? [];
        if (texts.Count == 0 || random.Chance(0.12))
            return random.Pick(Others);
        var text = random.Pick(texts);
        return random.NextDouble() switch
        {
            < 0.35 => Written(random, text),
            < 0.7 => Written(random, Cut(random, text)),
            < 0.9 => Written(random, Cut(random, text)) + random.Pick(Between) + Written(random, Cut(random, random.Pick(texts))),
            _ => Written(random, text) + random.Pick(Between) + random.Pick(Others),
        };
    }

    private static IEnumerable<string> Texts(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => [],
        GraphValueKind.List => value.AsList().ToArray().SelectMany(Texts),
        _ => [value.AsString()],
    };

    /// <summary>The start of one of its words, by whole characters.</summary>
    private static string Cut(Random random, string text)
    {
        var word = random.Pick(text.Split([' ', '-', ',', '\n']));
        return string.Concat(word.EnumerateRunes().Take(random.Next(1, 8)));
    }

    private static string Written(Random random, string text) => random.Next(4) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.ToLowerInvariant(),
        2 => Accented(random, text),
        _ => text,
    };

    /// <summary>With a mark behind one character, which is a letter of its own for some, and for most nothing.</summary>
    private static string Accented(Random random, string text)
    {
        var runes = text.EnumerateRunes().ToList();
        runes.Insert(random.Next(runes.Count + 1), new Rune(random.Pick(["\u0301", "\u0308", "\u0306"])[0]));
        return string.Concat(runes);
    }
}
