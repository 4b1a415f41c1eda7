using System.Globalization;
using System.Text;
using GraphApi.Differential.Generation;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>
/// Texts that would be more than texts to somebody who puts statements together from them: ends of strings and names, comments, parameters,
/// queries of words and patterns. A seed gives the same ones again.
/// </summary>
internal sealed class InjectedText(int seed)
{
    private static readonly string[] Pieces =
    [
        "'; DROP TABLE node_Thing; --", "' OR 1=1 --", "\" OR \"\"=\"", "') UNION SELECT * FROM sqlite_schema --", "'||(SELECT 1)||'", "x'41'",
        "`) DETACH DELETE n //", "`]->() DELETE r //", "\\u0060) MATCH (x) DETACH DELETE x //", "\\u0027 OR true //", "\u0060", "\\'", "\\", "''", "``", "[x]",
        "$p", "$p.v0", "?1", ":v0", "@v0", "{0}", "${x}", "{p: 1}", "}", "})", ";", "--", "//", "/*", "*/", "#", "\n", "\r\n", "\0", "\u001a", "\b",
        "%", "_", "*", "?", ".*", "^$", "(?i)a", "[a-z]+", "(", ")", "\\d", "~", "^3", "a AND b", "NOT c", "OR", "NEAR(a b)", "\"a\" *", "- {a} : b", "_gaText:a",
        "key:[a TO b]", "a~2", "&&", "||", "!", "NULL", "null", "true", "NaN", "0x10", "1e309", "Thing", "n", "_gaO0", "\u200f", "\u202e", "\u2066", "\ufeff", "\u2028",
        "İ", "ß", "\ufb03", "e\u0301", "\ud7ff", "\ue000", "\uffff", "\U00010000", "😀", "\U0010ffff", "a", "Kyiv", " ",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Mostly short; one in fifty some thousand characters long.</summary>
    public string Next()
    {
        if (_random.Next(50) == 0)
            return Repeat(Piece(), 2_000);
        return string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Piece()));
    }

    /// <summary>Different ones, of so many bytes at most, each with a number so that there are enough.</summary>
    public IEnumerable<string> Keys(int count, int maxBytes) => Enumerable.Range(0, count).Select(i =>
    {
        var number = i.ToString(CultureInfo.InvariantCulture);
        string text;
        do
            text = Next() + number;
        while (Encoding.UTF8.GetByteCount(text) > maxBytes);
        return text;
    });

    /// <summary>What one could call a thing that is stored: what the lint refuses is taken out, control characters and the reserved prefix.</summary>
    public IEnumerable<string> Names(int count) => Keys(count, 190)
        .Select(k => string.Concat(k.Where(c => !char.IsControl(c))))
        .Select(k => k.StartsWith("_ga", StringComparison.OrdinalIgnoreCase) ? k[1..] : k);

    private string Piece() => _random.Next(3) == 0 ? HostileText.All[_random.Next(HostileText.All.Count)] : Pieces[_random.Next(Pieces.Length)];

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece + "'", length / (piece.Length + 1)));
}
