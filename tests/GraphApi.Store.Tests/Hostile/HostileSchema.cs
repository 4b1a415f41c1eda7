using GraphApi.Differential;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Generation;
using GraphApi.Model.Sdl;
using GraphApi.Planning.Import;
using GraphApi.Store.Tests.Sqlite;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>
/// A few types in a ring whose labels, relationship types and properties have hostile names: each name is the label of one type, or the
/// type of one relationship, or the property of one field.
/// </summary>
internal sealed class HostileSchema
{
    private const int Types = 4;
    private readonly string[][] _names;
    private readonly int _fields;
    private readonly int _properties;

    public HostileSchema(IReadOnlyList<string> names)
    {
        var each = names.Count / Types;
        (_properties, _fields) = ((each - 2) / 3, each - 2 - ((each - 2) / 3));
        _names = [.. names.Chunk(each).Take(Types)];
        var sdl = string.Join('\n', _names.Select((own, i) => Type(i, own)));
        var loaded = SchemaLoader.Load(sdl, "names.graphql");
        Schema = new ModelSchema("names", sdl, loaded.Model ?? throw new ArgumentException(string.Join('\n', loaded.Diagnostics), nameof(names)));
    }

    public ModelSchema Schema { get; }

    /// <summary>Two nodes of each type, the first of which leads to both of the next.</summary>
    public GraphBatch Graph
    {
        get
        {
            var draft = new GraphDraft(Schema.Model);
            for (var i = 0; i < Types; i++)
            {
                foreach (var key in new[] { "a", "b" })
                {
                    draft.Node($"T{i}", [("key", key), .. Values("f", _fields, $"T{i}.{key}")]);
                    draft.Link(_names[i][1], $"T{i}", "a", $"T{(i + 1) % Types}", key, Values("p", _properties, $"T{i}.{key}"));
                }
            }

            return draft.ToBatch();
        }
    }

    /// <summary>For each type one that reads, filters, orders, groups and searches by every name.</summary>
    public IEnumerable<Operation> Operations => Enumerable.Range(0, Types).Select(i => new Operation(
        $$"""
        {
          read: t{{i}}s { totalCount nodes { key {{Many(_fields, f => $"f{f}")}} next { totalCount edges { {{Many(_properties, p => $"p{p}")}} node { key } } } } }
          filtered: t{{i}}s(where: { {{Many(_fields, f => $"f{f}: {{ eq: {Literal.Text($"T{i}.a.f{f}")} }}")}} }) { nodes { key } }
          linked: t{{i}}s(where: { next: { some: { edge: { {{Many(_properties, p => $"p{p}: {{ eq: {Literal.Text($"T{i}.b.p{p}")} }}")}} } } } }) { nodes { key } }
          ordered: t{{i}}s(order: [{ f0: DESC }]) { nodes { key next(order: [{ edge: { p0: DESC } }], first: 1) { nodes { key } pageInfo { endCursor } } } }
          grouped: t{{i}}s(order: [{ f3: DESC }, { f4: ASC }]) { nodes { key } groups(by: [{ f3: VALUE }]) { key count } }
          unique: t{{i}}(f1: "T{{i}}.b.f1") { key }
          found: search(text: "T{{i}}.b.f2") { totalCount nodes { ... on T{{i}} { key } } }
        }
        """,
        new Dictionary<string, object?>()));

    /// <summary>Of the first fields one has an index, one is unique and one is searched, and the first property has an order.</summary>
    private string Type(int number, string[] names)
    {
        string[] marks = [" @index", " @unique", " @fulltext"];
        var fields = Many(_fields, f => $"f{f}: String{marks.ElementAtOrDefault(f)} @alias(property: {Literal.Text(names[2 + f])})\n");
        var properties = Many(_properties, p => $"p{p}: String @alias(property: {Literal.Text(names[2 + _fields + p])})\n");
        return $$"""
            type T{{number}} @node(labels: [{{Literal.Text(names[0])}}]) {
              key: ID!
              {{fields}}
              next: [T{{(number + 1) % Types}}!]! @relationship(type: {{Literal.Text(names[1])}}, direction: OUT, properties: "P{{number}}", orderBy: ["p0"])
            }
            type P{{number}} @relationshipProperties { {{properties}} }
            """;
    }

    private static (string, object?)[] Values(string field, int count, string owner) =>
        [.. Enumerable.Range(0, count).Select(i => ($"{field}{i}", (object?)$"{owner}.{field}{i}"))];

    private static string Many(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));
}
