using System.Text.RegularExpressions;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>A question with a text in every place of it: <c>$k</c> where a key stands, <c>$s</c> where a String, <c>$j</c> where JSON.</summary>
internal sealed partial record HostileQuestion(string Text)
{
    /// <summary>Each operator of texts.</summary>
    public static HostileQuestion OfOperators { get; } = new(
        "{ " + string.Join(' ', new[]
            {
                "eq: $s", "neq: $s", "in: [$s, null]", "nin: [$s]", "gt: $s", "gte: $s", "lt: $s", "lte: $s", "ngt: $s", "ngte: $s", "nlt: $s", "nlte: $s",
                "contains: $s", "ncontains: $s", "startsWith: $s", "nstartsWith: $s", "endsWith: $s", "nendsWith: $s",
            }.Select(condition => $"{condition.Split(':')[0]}: things(where: {{ text: {{ {condition} }} }}) {{ totalCount }}")) + " }");

    /// <summary>Each other place.</summary>
    public static HostileQuestion OfPlaces { get; } = new("""
        {
          byKey: thing(key: $k) { key text }
          byIdent: thing(ident: $s) { key }
          keys: things(where: { key: { in: [$k, "plain"] } }) { nodes { key text body texts json } }
          begins: things(where: { ident: { startsWith: $s } }, first: 2) { nodes { ident } }
          some: things(where: { texts: { some: { contains: $s } } }) { totalCount }
          all: things(where: { or: [{ texts: { all: { ncontains: $s } } }, { texts: { none: { eq: $s } } }] }) { totalCount }
          json: things(where: { json: { eq: $j } }) { nodes { json } }
          edge: things(where: { likes: { some: { edge: { mark: { eq: $s }, note: { gte: $s } } } } }) { totalCount }
          none: things(where: { likes: { none: { text: { contains: $s }, ident: { neq: $s } } } }) { totalCount }
          liked: thing(key: "plain") {
            likes(where: { edge: { note: { ncontains: $s } }, text: { nendsWith: $s } }, order: [{ edge: { note: DESC } }], first: 3) {
              edges { cursor mark note node { key } }
            }
          }
          ordered: things(where: { text: { gt: $s } }, order: [{ text: DESC }], first: 3) { edges { cursor node { key } } }
          grouped: things(where: { body: { contains: $s } }) { groups(by: [{ text: VALUE }], first: 3) { key count } }
        }
        """);

    public static HostileQuestion OfWords { get; } = new("""
        {
          found: search(text: $s, first: 5) { totalCount edges { match cursor node { ... on Thing { key } } } }
          filtered: things(where: { search: $s }) { totalCount }
        }
        """);

    public Operation WithVariables(string text) => new(
        $"query ({string.Join(", ", Uses().Select(u => u switch { "k" => "$k: ID!", "s" => "$s: String!", _ => "$j: JSON" }))}) {Text}",
        Uses().ToDictionary(u => u, u => u == "j" ? new Dictionary<string, object?> { [text] = text } : (object?)text));

    /// <summary>The same with the text in the document. An object there has names of GraphQL alone, so that JSON is a list.</summary>
    public Operation WithLiterals(string text) => new(
        Use().Replace(Text, use => use.Value == "$j" ? $"[{Literal.Text(text)}]" : Literal.Text(text)), new Dictionary<string, object?>());

    private List<string> Uses() => [.. Use().Matches(Text).Select(m => m.Value[1..]).Distinct()];

    [GeneratedRegex(@"\$[ksj]\b")]
    private static partial Regex Use();
}
