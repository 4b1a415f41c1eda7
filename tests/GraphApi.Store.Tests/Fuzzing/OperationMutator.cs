using System.Text.RegularExpressions;
using GraphApi.Execution;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>Makes requests that are nearly right of requests that are right: tokens moved, doubled, dropped and put in each other's place.</summary>
internal sealed partial class OperationMutator(IReadOnlyList<GraphRequest> seeds, Random random)
{
    private static readonly string[] Hostile =
    [
        "null", "true", "-0", "1e999", "99999999999999999999", "-1", "1.5", "\"\"", "\"'\"", "\"`\"", "\"\\\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"\"\"a\"\"\"", "\"%\"", "\"*\"", "\"NEAR(\"", "[]", "{}", "[[]]", "[null]", "{a:1}", "$x", "$p", "...", "@include(if: true)",
        "@skip(if: $x)", "...f", "fragment f on Place { key }", "__typename", "__schema { types { name } }", "and", "or", "edge", "KEY", "(", ")",
        "{", "}", "[", "]", ":", "\ud800", "\u0000", "é", "\"\\ud83d\\ude00\"", "order: [{key: DESC}]", "first: 0", "last: 1", "after: \"x\"",
    ];

    private readonly string[] _words = [.. TokensOf(seeds).Where(IsWord)];
    private readonly string[] _values = [.. TokensOf(seeds).Where(IsValue), .. Hostile];

    public GraphRequest Next()
    {
        var seed = seeds[random.Next(seeds.Count)];
        var tokens = Split(seed.Query).ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
            Mutate(tokens);
        return new GraphRequest(string.Concat(tokens), random.Next(20) == 0 ? "q" : null, Variables(seed));
    }

    /// <summary>Mostly in ways that parse: a name for a name, a value for a value, a whole pair of brackets.</summary>
    private void Mutate(List<string> tokens)
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

    /// <summary>Drops what stands between two brackets, brackets and all, doubles it, or copies it to another such place.</summary>
    private void Move(List<string> tokens, int start)
    {
        if (start < 0)
            return;
        var length = LengthOf(tokens, start);
        switch (random.Next(3))
        {
            case 0: tokens.RemoveRange(start, length); break;
            case 1: tokens.InsertRange(start + 1, tokens.GetRange(start + 1, length - 2)); break;
            case 2 when tokens.FindLastIndex(t => t == tokens[start]) is var other && other > start + length:
                var inner = tokens.GetRange(start + 1, length - 2);
                tokens.RemoveRange(other + 1, LengthOf(tokens, other) - 2);
                tokens.InsertRange(other + 1, inner);
                break;
        }
    }

    private void Replace(List<string> tokens, int at, string[] by)
    {
        if (at >= 0)
            tokens[at] = by[random.Next(by.Length)];
    }

    private static int LengthOf(List<string> tokens, int start)
    {
        var depth = 0;
        for (var i = start; i < tokens.Count; i++)
        {
            depth += tokens[i] is "{" or "(" ? 1 : tokens[i] is "}" or ")" ? -1 : 0;
            if (depth == 0)
                return i - start + 1;
        }

        return Math.Max(tokens.Count - start, 2);
    }

    private string Any() => random.Next(2) == 0 ? _words[random.Next(_words.Length)] : _values[random.Next(_values.Length)];

    private string Broken(string token) => token.Insert(random.Next(token.Length), ((char)random.Next(1, 0x300)).ToString());

    private Dictionary<string, object?> Variables(GraphRequest seed)
    {
        var variables = (seed.Variables ?? new Dictionary<string, object?>()).ToDictionary();
        foreach (var name in variables.Keys.Append("x").Where(_ => random.Next(3) == 0).ToList())
            variables[name] = Value(3);
        return variables;
    }

    private object? Value(int depth) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.NextInt64(long.MinValue, long.MaxValue),
        3 => random.Next(-2, 60),
        4 => random.NextDouble() * Math.Pow(10, random.Next(-320, 308)),
        5 => Any(),
        6 => "kyiv",
        7 => Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1)).ToList(),
        _ => new Dictionary<string, object?> { [random.Next(2) == 0 ? "eq" : "key"] = Value(depth - 1), ["edge"] = Value(depth - 1) },
    };

    private static bool IsWord(string token) => char.IsLetter(token[0]);

    private static bool IsValue(string token) => token[0] == '"' || char.IsDigit(token[0]) || token is "true" or "false" or "null" || (token.Length > 2 && token.All(char.IsUpper));

    private static IEnumerable<string> TokensOf(IReadOnlyList<GraphRequest> requests) => requests.SelectMany(r => Split(r.Query)).Distinct();

    private static IEnumerable<string> Split(string text) => Tokens().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"""(?:\\.|[^""\\])*""|\w+|\s+|\.\.\.|.", RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
