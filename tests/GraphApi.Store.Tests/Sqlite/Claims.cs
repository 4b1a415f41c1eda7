namespace GraphApi.Store.Tests.Sqlite;

/// <summary>A small model of claims, and a graph in it.</summary>
internal static class Claims
{
    public const string Sdl = """
        interface Subject { key: ID! name: String! @index claims: [Claim!]! @declareRelationship }
        interface Actor implements Subject { key: ID! name: String! claims: [Claim!]! @declareRelationship }
        type Place implements Subject @node {
          key: ID! @id
          name: String!
          aliases: [String!]
          latitude: Float
          population: Long
          capital: Boolean
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, orderBy: ["text"])
          partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT)
          parts: [Place!]! @relationship(type: "PART_OF", direction: IN)
          within: [Place!]! @path(steps: ["PART_OF>*"])
          withinOrSelf: [Place!]! @path(steps: ["PART_OF>*0.."])
          claimsWithin: [Claim!]! @path(steps: ["<PART_OF*0..", "<ABOUT"])
          neighbours: [Place!]! @path(steps: ["<PART_OF", "PART_OF>*"])
        }
        type Person implements Actor & Subject @node {
          key: ID!
          name: String!
          email: String @unique
          born: Date
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, orderBy: ["text"])
          statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
        }
        type Claim @node {
          key: ID!
          text: String!
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)
          aboutPlaces: [Place!]! @relationship(type: "ABOUT", direction: OUT)
          spots: [Spot!]! @relationship(type: "ABOUT", direction: OUT)
          expressedBy: [Statement!]! @relationship(type: "EXPRESSES", direction: IN)
          madeBy: [Actor!]! @path(steps: ["<EXPRESSES", "<MADE"])
          contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, properties: "Contradiction")
          contradictedBy: [Claim!]! @relationship(type: "CONTRADICTS", direction: IN, properties: "Contradiction", orderBy: ["confidence"])
          opposed: [Claim!]! @path(steps: ["CONTRADICTS>"])
        }
        type Statement @node {
          id: ID!
          saidFrom: DateTime @index
          madeBy: [Actor!]! @relationship(type: "MADE", direction: IN)
          expresses: [Claim!]! @relationship(type: "EXPRESSES", direction: OUT)
          relays: Statement @relationship(type: "RELAYS", direction: OUT)
        }
        type Contradiction @relationshipProperties { kind: Kind! confidence: Float assessedBy: String @id }
        enum Kind { NEGATES DOUBTS }
        union Spot = Place | Person
        """;

    public static GraphDraft Graph(TestStore store) => store.Draft()
        .Node("Place", ("key", "kyiv"), ("name", "Kyiv"), ("aliases", new object?[] { "Kiev", "Київ" }), ("latitude", 50.45), ("capital", true))
        .Node("Place", ("key", "bucha"), ("name", "Bucha"))
        .Node("Place", ("key", "oblast"), ("name", "Kyiv Oblast"))
        .Node("Person", ("key", "kirby"), ("name", "John Kirby"), ("email", "k@example.org"), ("born", "1963-05-03"))
        .Node("Claim", ("key", "c1"), ("text", "Withdrawal"))
        .Node("Claim", ("key", "c2"), ("text", "Repositioning"))
        .Node("Claim", ("key", "c3"), ("text", "About Bucha"))
        .Node("Statement", ("id", "s1"), ("saidFrom", "2022-03-29T14:30:00+03:00"))
        .Node("Statement", ("id", "s2"), ("saidFrom", "2022-03-29T11:30:00Z"))
        .Link("PART_OF", "Place", "kyiv", "Place", "oblast")
        .Link("PART_OF", "Place", "bucha", "Place", "oblast")
        .Link("ABOUT", "Claim", "c1", "Subject", "kyiv")
        .Link("ABOUT", "Claim", "c2", "Subject", "kyiv")
        .Link("ABOUT", "Claim", "c2", "Subject", "kirby")
        .Link("ABOUT", "Claim", "c3", "Subject", "bucha")
        .Link("EXPRESSES", "Statement", "s1", "Claim", "c1")
        .Link("EXPRESSES", "Statement", "s2", "Claim", "c2")
        .Link("MADE", "Actor", "kirby", "Statement", "s2")
        .Link("RELAYS", "Statement", "s1", "Statement", "s2")
        .Link("CONTRADICTS", "Claim", "c2", "Claim", "c1", ("kind", "NEGATES"), ("confidence", 0.5))
        .Link("CONTRADICTS", "Claim", "c2", "Claim", "c1", ("kind", "DOUBTS"), ("assessedBy", "ann"));

    public static async Task<TestStore> OpenAsync()
    {
        var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(Graph(store));
        return store;
    }
}
