using GraphApi.Differential;
using GraphApi.Model.Sdl;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Store.Tests.Sqlite;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>Things with a hostile text in each place that takes one: key, unique and indexed fields, lists, JSON, properties, identities, orders.</summary>
internal static class HostileGraph
{
    private const string Sdl = """
        type Thing @node {
          key: ID!
          ident: String @unique
          text: String @index @fulltext
          body: String
          texts: [String!]
          json: JSON
          likes: [Thing!]! @relationship(type: "LIKES", direction: OUT, properties: "Like", orderBy: ["note"])
        }

        type Like @relationshipProperties {
          mark: String @id
          note: String
        }
        """;

    public static ModelSchema Schema { get; } = new("hostile", Sdl, SchemaLoader.Load(Sdl, "hostile.graphql").Model!);

    /// <summary>A thing a text, each liking the next.</summary>
    public static GraphBatch Of(IReadOnlyList<string> texts)
    {
        var draft = new GraphDraft(Schema.Model);
        foreach (var text in texts)
        {
            draft.Node("Thing", ("key", text), ("ident", text), ("text", text), ("body", text + text), ("texts", (object[])[text, ""]),
                ("json", JsonOf(text)));
        }

        for (var i = 0; i < texts.Count; i++)
            draft.Link("LIKES", "Thing", texts[i], "Thing", texts[(i + 1) % texts.Count], ("mark", texts[i]), ("note", texts[i]));
        return draft.ToBatch();
    }

    /// <summary>An object with the text as name and value.</summary>
    private static GraphValue JsonOf(string text) =>
        ScalarCoercion.TryFromJson(new Dictionary<string, object?> { [text] = text }, out var json, out var error) ? json : throw new ArgumentException(error);
}
