using System.Text;
using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphApi.Model.Tests.Api;

namespace GraphApi.Model.Tests.Sdl;

/// <summary>Files that nobody would write by hand: they load or have findings, and end.</summary>
public sealed class HostileSchemaTests
{
    private const string Place = "type Place @node { key: ID! name: String }\n";

    public static TheoryData<string, string> Sound => new()
    {
        { "a byte order mark", "\uFEFF" + Place },
        { "line ends of Windows", Place.Replace(" name", "\r\n  name") + "\r\n# a comment\r\n" },
        { "comments and commas", "# Пла́це 𝒜\n" + Place.Replace(" name", ",,, # no\n,name") + "# the end" },
        { "an extension before its type", "extend type Place { size: Int }\n" + Place },
        { "an escaped description", "\"\\u0000\\uD83D\\uDE00 \\\"\\\"\\\"\"" + Place },
        { "a description of whole characters", "\"\"\"\n  Київ 😀\n\"\"\"" + Place },
        { "two thousand types", Many(2_000, i => $"type Place{i}x @node {{ key: ID! next: [Place{(i + 1) % 2_000}x!]! @relationship(type: \"R{i}\", direction: OUT) }}\n") },
        { "two thousand fields", $"type Place @node {{ key: ID! {Many(2_000, i => $"f{i}x: Int ")} }}" },
        { "two thousand enum values", Place + $"enum Kind {{ {Many(2_000, i => $"V{i} ")} }} extend type Place {{ kind: Kind }}" },
        { "two thousand extensions", Place + Many(2_000, i => $"extend type Place {{ f{i}x: Int }}\n") },
        { "a hundred interfaces in a row", Many(100, i => $"interface I{i}x {(i == 0 ? "" : $"implements I{i - 1}x ")}{{ name: String }}\n") + "type Place implements I99x @node { key: ID! name: String }" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "half a surrogate pair", "\"\\uD800\"" + Place + "type A @node(labels: [\"\\uD800\"]) { key: ID! }" },
        { "a string without an end", Place + "type A @node(labels: [\"x) { key: ID! }" },
        { "a block string without an end", Place + "\"\"\" no end" },
        { "a nul character", Place + "\0" },
        { "letters that no name has", "type Міста @node { key: ID! }" },
        { "a name without end", $"type {new string('A', 100_000)} @node {{ key: ID! }}" },
        { "a list in a list in a list", $"type Place @node {{ key: ID! f: {new string('[', 50_000)}Int{new string(']', 50_000)} }}" },
        { "a value in a value", $"type Place @node(labels: {new string('[', 50_000)}{new string(']', 50_000)}) {{ key: ID! }}" },
        { "everything twice", Twice("interface Named { name: String name: String }\ntype Place implements Named & Named @node @node { key: ID! key: ID! name: String name: String }\nenum Kind { A A }\n") },
        { "two thousand types of one name", Place + Many(2_000, _ => "type Place @node { name: Int }\n") + $"type P @node {{ {Many(2_000, _ => "key: ID! ")} }}" },
        { "interfaces in a circle", "interface A implements B { a: Int } interface B implements C { a: Int } interface C implements A { a: Int } type Place implements A & B & C @node { key: ID! a: Int }" },
        { "types of the API", Many(1, _ => "type Query @node { key: ID! } type Node @node { key: ID! } type PageInfo @node { key: ID! } type PlacesConnection @node { key: ID! } type Places @node { key: ID! }") + Place },
        { "nothing but extensions", Many(1_000, i => $"extend type Place{i} {{ f: Int }}\n") },
        { "a file of braces", new string('{', 100_000) },
        { "an operation", "{ places { nodes { key } } }" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_is_odd_and_sound_gives_an_api(string what, string sdl)
    {
        var result = SchemaLoader.Load(sdl, what);

        Assert.Empty(result.Diagnostics);
        SchemaValidity.Assert(ApiSchemaPrinter.Print(result.Model!));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_wrong_is_told_with_its_place(string what, string sdl)
    {
        var result = SchemaLoader.Load(sdl, what);

        Assert.True(result.HasErrors);
        Assert.All(result.Diagnostics, d => Assert.True(d.Line >= 1 && d.Column >= 1 && d.Message.Length < 1_000, d.Message[..Math.Min(d.Message.Length, 200)]));
    }

    private static string Many(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }

    private static string Twice(string sdl) => sdl + sdl;
}
