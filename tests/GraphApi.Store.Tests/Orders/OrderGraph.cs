using System.Text.RegularExpressions;
using GraphApi.Model;
using GraphApi.Planning.Import;
using GraphApi.Store.Tests.Neo4j;
using GraphApi.Store.Tests.Sqlite;

namespace GraphApi.Store.Tests.Orders;

/// <summary>A schema with every kind of order that is kept, the same without them, and a graph with nulls, equal values and parallel relationships.</summary>
internal static partial class OrderGraph
{
    private const string Sdl = """
        interface Subject { key: ID! name: String @index claims: [Claim!]! @declareRelationship }
        type Place implements Subject @node { key: ID! name: String claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, properties: "About", orderBy: ["weight", "text"]) }
        type Person implements Subject @node { key: ID! name: String knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED, properties: "About", orderBy: ["weight", "name"]) claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, properties: "About", orderBy: ["weight", "text"]) }
        type Claim @node {
          key: ID!
          text: String
          said: DateTime @index
          title: String @index
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT, properties: "About", orderBy: ["name"])
          follows: [Claim!]! @relationship(type: "FOLLOWS", direction: OUT, orderBy: ["said", "text"])
        }
        type About @relationshipProperties { by: String @id weight: Float }
        """;

    /// <summary>All orders, with cursors.</summary>
    public const string Query = """
        {
          subjects(first: 50) { nodes { key
            byWeight: claims(order: { edge: { weight: ASC } }) { edges { cursor weight by node { key } } }
            byText: claims(last: 3, order: { text: DESC }) { edges { cursor by node { key } } pageInfo { hasPreviousPage } } } }
          claims(first: 50, order: { said: ASC }) { edges { cursor node { key
            about(order: { name: DESC }) { edges { cursor by node { key } } }
            follows(order: { said: DESC }) { edges { cursor node { key } } }
            followsByText: follows(first: 1, order: { text: ASC }) { edges { cursor node { key } } pageInfo { hasNextPage } } } } }
          people(first: 50) { nodes { key
            byName: knows(order: { name: ASC }) { edges { cursor by node { key } } }
            byWeight: knows(last: 2, order: { edge: { weight: DESC } }) { edges { cursor weight node { key } } pageInfo { hasPreviousPage } } } }
          places(order: { name: DESC }) { edges { cursor node { key } } }
          named: subjects(first: 50, order: { name: DESC }) { edges { cursor node { key } } }
          unnamed: subjects(last: 2, order: { name: ASC }, where: { name: { gte: "" } }) { nodes { key } pageInfo { hasPreviousPage } }
        }
        """;

    public static GraphModel Model { get; } = TestGraph.Load(Sdl);

    public static GraphModel WithoutOrders { get; } = TestGraph.Load(Orders().Replace(Sdl, ""));

    public static GraphBatch Batch(GraphModel model) => new GraphDraft(model)
        .Node("Place", ("key", "kyiv"), ("name", "Kyiv"))
        .Node("Place", ("key", "bucha"))
        .Node("Place", ("key", "Łódź\uFFFD"), ("name", "\U0001F600 then \uFFFD"))
        .Node("Person", ("key", "kirby"), ("name", "Kyiv"))
        .Node("Person", ("key", "austin"), ("name", "Lloyd"))
        .Node("Claim", ("key", "c1"), ("text", "b"), ("said", "2022-03-29T14:30:00+03:00"))
        .Node("Claim", ("key", "c2"), ("text", "a\u0001"), ("said", "2022-03-29T11:30:00Z"))
        .Node("Claim", ("key", "c3"), ("said", "2021-01-01T00:00:00Z"))
        .Node("Claim", ("key", "c4"), ("text", "a"))
        .Link("ABOUT", "Claim", "c1", "Subject", "kyiv", ("weight", 0.5))
        .Link("ABOUT", "Claim", "c1", "Subject", "kyiv", ("by", "ann"), ("weight", -0.5))
        .Link("ABOUT", "Claim", "c1", "Place", "bucha", ("by", "ann"))
        .Link("ABOUT", "Claim", "c2", "Subject", "kyiv")
        .Link("ABOUT", "Claim", "c3", "Place", "kyiv", ("by", "bob"), ("weight", 0.5))
        .Link("ABOUT", "Claim", "c4", "Person", "kirby", ("weight", 7.0))
        .Link("ABOUT", "Claim", "c4", "Subject", "Łódź\uFFFD", ("weight", 8.0))
        .Link("KNOWS", "Person", "kirby", "Person", "austin", ("weight", 2.0))
        .Link("KNOWS", "Person", "austin", "Person", "kirby", ("weight", 2.0))
        .Link("KNOWS", "Person", "kirby", "Person", "kirby")
        .Link("FOLLOWS", "Claim", "c1", "Claim", "c1")
        .Link("FOLLOWS", "Claim", "c1", "Claim", "c2")
        .Link("FOLLOWS", "Claim", "c1", "Claim", "c3")
        .Link("FOLLOWS", "Claim", "c2", "Claim", "c4")
        .ToBatch();

    /// <summary>Nodes and relationships of <see cref="Batch"/> with other values, so that they stand elsewhere in every order.</summary>
    public static GraphBatch Changes(GraphModel model) => new GraphDraft(model)
        .Node("Place", ("key", "bucha"), ("name", "Z"))
        .Node("Person", ("key", "kirby"))
        .Node("Claim", ("key", "c1"), ("said", "2020-01-01T00:00:00Z"))
        .Node("Claim", ("key", "c4"), ("text", "zzz"), ("said", "2023-01-01T00:00:00Z"))
        .Link("KNOWS", "Person", "austin", "Person", "kirby", ("weight", 1.0))
        .Link("ABOUT", "Claim", "c1", "Subject", "kyiv", ("by", "ann"), ("weight", 3.0))
        .Link("ABOUT", "Claim", "c3", "Place", "kyiv", ("by", "bob"))
        .ToBatch();

    /// <summary>All values as long as they may be, of characters that take the most where they are written in order.</summary>
    public static GraphBatch Longest(GraphModel model)
    {
        var (key, ordering, indexed) = (new string('\uFFFD', 170), new string('\uFFFD', 341), new string('\uFFFD', 682));
        return new GraphDraft(model)
            .Node("Place", ("key", key), ("name", ordering))
            .Node("Claim", ("key", key), ("text", ordering), ("title", indexed))
            .Link("ABOUT", "Claim", key, "Place", key, ("by", key))
            .Link("FOLLOWS", "Claim", key, "Claim", key)
            .ToBatch();
    }

    [GeneratedRegex(@" @index|, orderBy: \[[^\]]*\]")]
    private static partial Regex Orders();
}
