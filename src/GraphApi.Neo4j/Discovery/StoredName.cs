using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphApi.Neo4j.Discovery;

/// <summary>
/// Makes names of GraphQL of the names in a store, which may be any text: Cyrillic is written in Latin letters, accents are left
/// out, and what is no letter or digit parts words. <c>ACTED_IN</c> gives <c>ActedIn</c> and <c>actedIn</c>, <c>Кино Зал</c> gives <c>KinoZal</c>.
/// </summary>
internal static partial class StoredName
{
    private const string Cyrillic = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";
    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "g", "d", "e", "ye", "yo", "zh", "z", "i", "i", "yi", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    public static string ToType(string stored)
    {
        var name = string.Concat(Words(stored).Select(Capital));
        return name.Length == 0 ? "Thing" : char.IsAsciiDigit(name[0]) ? "Type" + name : name;
    }

    /// <summary>A name that GraphQL takes stays as it is.</summary>
    public static string ToField(string stored) =>
        Valid().IsMatch(stored) && !stored.StartsWith("__", StringComparison.Ordinal) ? stored : ToTraversal(stored);

    /// <summary>The name of a field over a relationship type, or of a property whose own name GraphQL does not take.</summary>
    public static string ToTraversal(string stored)
    {
        var name = ToType(stored);
        return name == "Thing" ? "value" : char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A string of GraphQL.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> Words(string stored) =>
        Parting().Split(string.Concat(stored.Normalize(NormalizationForm.FormC).Select(ToLatin))).Where(w => w.Length > 0);

    private static string ToLatin(char letter)
    {
        var place = Cyrillic.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        if (place >= 0)
            return char.IsUpper(letter) ? Capital(Latin[place]) : Latin[place];
        var plain = letter < '\u0080' || char.IsSurrogate(letter) ? letter.ToString() : letter.ToString().Normalize(NormalizationForm.FormD);
        return string.Concat(plain.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }

    /// <summary>A word in capitals alone is not a name in capitals alone: <c>ACTED</c> gives <c>Acted</c>.</summary>
    private static string Capital(string word)
    {
        if (word.Length == 0)
            return word;
        var rest = word.Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant();
        return char.ToUpperInvariant(word[0]) + rest;
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$")]
    private static partial Regex Valid();

    [GeneratedRegex("[^0-9A-Za-z]+")]
    private static partial Regex Parting();
}
