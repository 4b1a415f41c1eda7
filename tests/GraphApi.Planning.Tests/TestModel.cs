using GraphApi.Model;
using GraphApi.Model.Sdl;

namespace GraphApi.Planning.Tests;

/// <summary>A small graph of places, claims and their makers.</summary>
internal static class TestModel
{
    private const string Sdl = """
        interface Subject {
          key: ID!
          name: String!
          claims: [Claim!]! @declareRelationship
        }

        type Place implements Subject @node {
          key: ID!
          name: String!
          aliases: [String!]
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
          partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT)
          claimsWithin: [Claim!]! @path(steps: ["<PART_OF*0..", "<ABOUT"])
        }

        type Person implements Subject @node {
          key: ID!
          name: String!
          born: Date
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
        }

        type Claim @node {
          key: ID!
          text: String!
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)
          contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, properties: "Contradiction")
          contradictedBy: [Claim!]! @relationship(type: "CONTRADICTS", direction: IN, properties: "Contradiction")
          source: Place @relationship(type: "FROM", direction: OUT)
        }

        type Contradiction @relationshipProperties {
          kind: Kind!
          rationale: String
        }

        enum Kind { NEGATES DOUBTS }
        """;

    public static GraphModel Model { get; } = Load();

    private static GraphModel Load()
    {
        var result = SchemaLoader.Load(Sdl, "test.graphql");
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
