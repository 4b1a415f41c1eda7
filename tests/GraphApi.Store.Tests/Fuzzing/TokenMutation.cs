using System.Text.RegularExpressions;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>Changes a GraphQL text token by token: names, values and what stands in brackets, moved, doubled, dropped and put in each other's place.</summary>
internal sealed partial class TokenMutation(IReadOnlyCollection<string> seeds, string[] hostile, Random random)
{
    private readonly string[] _words = [.. TokensOf(seeds).Where(IsWord)];
    private readonly string[] _values = [.. TokensOf(seeds).Where(IsValue), .. hostile];

    public static List<string> Split(string text) => [.. Tokens().Matches(text).Select(m => m.Value)];

    /// <summary>Mostly in ways that parse: a name for a name, a value for a value, a whole pair of brackets.</summary>
    public void Mutate(List<string> tokens)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(12))
        {
            case 0: tokens.Insert(at, $" {Any()} "); break;
            case 1: tokens[at] = Broken(tokens[at]); break;
            case 2 or 3: Move(tokens, tokens.IndexOf("{", at)); break;
            case 4: Move(tokens, tokens.IndexOf("(", at)); break;
            case < 8: Replace(tokens, tokens.FindIndex(at, IsValue), _values); break;
            default: Replace(tokens, tokens.FindIndex(at, IsWord), _words); break;
        }
    }

    /// <summary>A word or a value.</summary>
    public string Any() => random.Next(2) == 0 ? _words[random.Next(_words.Length)] : _values[random.Next(_values.Length)];

    /// <summary>Drops what stands between two brackets, brackets and all, doubles it, or copies it to another such place.</summary>
    private void Move(List<string> tokens, int start)
    {
        if (start < 0 || LengthOf(tokens, start) is not { } length)
            return;
        switch (random.Next(3))
        {
            case 0: tokens.RemoveRange(start, length); break;
            case 1: tokens.InsertRange(start + 1, tokens.GetRange(start + 1, length - 2)); break;
            case 2 when tokens.FindLastIndex(t => t == tokens[start]) is var other && other > start + length && LengthOf(tokens, other) is { } its:
                var inner = tokens.GetRange(start + 1, length - 2);
                tokens.RemoveRange(other + 1, its - 2);
                tokens.InsertRange(other + 1, inner);
                break;
        }
    }

    private void Replace(List<string> tokens, int at, string[] by)
    {
        if (at >= 0)
            tokens[at] = by[random.Next(by.Length)];
    }

    private string Broken(string token) => token.Insert(random.Next(token.Length), ((char)random.Next(1, 0x300)).ToString());

    /// <summary>Null where the bracket is not closed.</summary>
    private static int? LengthOf(List<string> tokens, int start)
    {
        var depth = 0;
        for (var i = start; i < tokens.Count; i++)
        {
            depth += tokens[i] is "{" or "(" ? 1 : tokens[i] is "}" or ")" ? -1 : 0;
            if (depth == 0)
                return i - start + 1;
        }

        return null;
    }

    private static bool IsWord(string token) => char.IsLetter(token[0]);

    private static bool IsValue(string token) => token[0] == '"' || char.IsDigit(token[0]) || token is "true" or "false" or "null" || (token.Length > 2 && token.All(char.IsUpper));

    private static IEnumerable<string> TokensOf(IEnumerable<string> texts) => texts.SelectMany(Split).Distinct();

    [GeneratedRegex(@"""(?:\\.|[^""\\])*""|\w+|\s+|\.\.\.|.", RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
