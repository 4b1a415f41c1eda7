using GraphApi.Execution;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>Makes requests that are nearly right of requests that are right.</summary>
internal sealed class OperationMutator(IReadOnlyList<GraphRequest> seeds, Random random)
{
    private static readonly string[] Hostile =
    [
        "null", "true", "-0", "1e999", "99999999999999999999", "-1", "1.5", "\"\"", "\"'\"", "\"`\"", "\"\\\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"\"\"a\"\"\"", "\"%\"", "\"*\"", "\"NEAR(\"", "[]", "{}", "[[]]", "[null]", "{a:1}", "$x", "$p", "...", "@include(if: true)",
        "@skip(if: $x)", "...f", "fragment f on Place { key }", "__typename", "__schema { types { name } }", "and", "or", "edge", "KEY", "(", ")",
        "{", "}", "[", "]", ":", "\ud800", "\u0000", "é", "\"\\ud83d\\ude00\"", "order: [{key: DESC}]", "first: 0", "last: 1", "after: \"x\"",
    ];

    private readonly TokenMutation _mutation = new([.. seeds.Select(s => s.Query)], Hostile, random);

    public GraphRequest Next()
    {
        var seed = seeds[random.Next(seeds.Count)];
        var tokens = TokenMutation.Split(seed.Query);
        for (var i = random.Next(1, 4); i > 0; i--)
            _mutation.Mutate(tokens);
        return new GraphRequest(string.Concat(tokens), random.Next(20) == 0 ? "q" : null, Variables(seed));
    }

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
        5 => _mutation.Any(),
        6 => "kyiv",
        7 => Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1)).ToList(),
        _ => new Dictionary<string, object?> { [random.Next(2) == 0 ? "eq" : "key"] = Value(depth - 1), ["edge"] = Value(depth - 1) },
    };
}
