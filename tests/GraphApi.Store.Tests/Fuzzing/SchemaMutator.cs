using System.Text;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>Makes schemas that are nearly right of schemas that are right, and now and then bytes that are no schema at all.</summary>
/// <param name="sound">Schemas without a mistake, which most are made of.</param>
/// <param name="faulty">Schemas with one mistake or more.</param>
internal sealed class SchemaMutator(IReadOnlyList<string> sound, IReadOnlyList<string> faulty, Random random)
{
    private static readonly string[] Hostile =
    [
        "null", "true", "-1", "1e999", "99999999999999999999", "\"\"", "\"'\"", "\"`\"", "\"``) DETACH DELETE n //\"", "\"a\\\"b; DROP TABLE x --\"",
        "\"\\u0000\"", "\"\\ud800\"", "\"_ga\"", "\"\"\"a\"\"\"", "\"TO>*\"", "\"<TO*0..\"", "\"-TO-\"", "[]", "[[Int]]", "{}", "$x", "@", "@id", "@unique",
        "@index", "@fulltext", "@node", "@node(labels: [\"A\", \"B\"])", "@alias(property: \"key\")", "@alias(property: \"a`b\")", "@default(value: 1)",
        "@plural(value: \"somes\")", "@relationshipProperties", "@deprecated", "@timestamp", "@path(steps: [\"TO>\"])", "@declareRelationship",
        "@relationship(type: \"TO\", direction: UNDIRECTED)", "@relationship(type: \"TO\", direction: IN, orderBy: [\"key\"])", "@cypher(statement: \"\")",
        "implements Subject", "& Subject", "| Place", "interface", "union", "enum", "extend", "scalar", "input", "schema", "directive", "Int!", "[String!]!",
        "DateTime", "JSON", "ID", "Node", "Query", "node", "search", "edge", "and", "version", "__x", "_ga", "(", ")", "{", "}", "!", ":", "\ud800", "\0", "é", "#",
    ];

    private readonly TokenMutation _mutation = new([.. sound, .. faulty], Hostile, random);
    private readonly string[] _lines = [.. sound.Concat(faulty).SelectMany(s => s.Split('\n')).Where(l => l.Trim().Length > 1)];
    private readonly string[] _definitions = [.. sound.Concat(faulty).SelectMany(DefinitionsOf).Distinct()];

    public string Next()
    {
        var sdl = random.Next(8) switch { 0 => Mixed(), 1 => Any(faulty), _ => Any(sound) };
        for (var i = random.Next(1, 4); i > 0; i--)
            sdl = Mutate(sdl);
        return sdl;
    }

    private string Any(IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];

    private string Mutate(string sdl) => random.Next(40) switch
    {
        0 => Garbled(sdl),
        1 => sdl[..random.Next(sdl.Length + 1)],
        2 => Repeated(sdl),
        3 or 4 => sdl + "\n" + Any(_definitions),
        < 16 => WithLines(sdl),
        _ => WithTokens(sdl),
    };

    /// <summary>A schema of definitions from everywhere.</summary>
    private string Mixed() => string.Join("\n\n", Enumerable.Range(0, random.Next(1, 8)).Select(_ => Any(_definitions)));

    private string WithTokens(string sdl)
    {
        var tokens = TokenMutation.Split(sdl);
        if (tokens.Count > 0)
            _mutation.Mutate(tokens);
        return string.Concat(tokens);
    }

    /// <summary>A line dropped, doubled, or another one put in its place: mostly a field.</summary>
    private string WithLines(string sdl)
    {
        var lines = sdl.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(4))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[at]); break;
            case 2: lines.Insert(at, Any(_lines)); break;
            default: lines[at] = Any(_lines); break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>A line many times over: names, values and brackets of a size that nobody writes.</summary>
    private string Repeated(string sdl)
    {
        var lines = sdl.Split('\n');
        var at = random.Next(lines.Length);
        lines[at] = string.Concat(Enumerable.Repeat(lines[at] + (random.Next(2) == 0 ? "\n" : ""), 1 << random.Next(1, 11)));
        return string.Join('\n', lines);
    }

    /// <summary>Bytes changed, as a file is read that is no UTF-8.</summary>
    private string Garbled(string sdl)
    {
        var bytes = Encoding.UTF8.GetBytes(sdl);
        for (var i = random.Next(1, 20); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }

    private static IEnumerable<string> DefinitionsOf(string sdl) => sdl.Split("\n\n").Select(d => d.Trim()).Where(d => d.Length > 0);
}
