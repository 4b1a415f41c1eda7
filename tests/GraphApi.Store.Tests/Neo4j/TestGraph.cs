using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>A model with every kind of field, and batches for it by name.</summary>
internal static class TestGraph
{
    public const string Sdl = """
        interface Subject {
          key: ID!
          name: String! @index
          claims: [Claim!]! @declareRelationship
        }

        interface Actor implements Subject {
          key: ID!
          name: String!
          claims: [Claim!]! @declareRelationship
          statements: [Statement!]! @declareRelationship
        }

        type Place implements Subject @node {
          key: ID!
          name: String!
          wikidata: String @unique
          aliases: [String!]
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, orderBy: ["rank", "text"])
          partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT)
          parts: [Place!]! @relationship(type: "PART_OF", direction: IN)
          within: [Place!]! @path(steps: ["PART_OF>*"])
          claimsWithin: [Claim!]! @path(steps: ["<PART_OF*0..", "<ABOUT"])
          claimsBelow: [Claim!]! @path(steps: ["<PART_OF*", "<ABOUT"])
          neighbours: [Place!]! @path(steps: ["PART_OF>", "<PART_OF"])
        }

        type Person implements Actor & Subject @node {
          key: ID!
          name: String!
          born: Date
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, orderBy: ["rank", "text"])
          statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
        }

        type Organization implements Actor & Subject @node {
          key: ID!
          name: String!
          url: URL
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, orderBy: ["rank", "text"])
          statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
        }

        type Statement @node {
          key: ID!
          said: DateTime
          heardBy: [String!]
          madeBy: [Actor!]! @relationship(type: "MADE", direction: IN)
          expresses: [Claim!]! @relationship(type: "EXPRESSES", direction: OUT)
          heardAt: Place @relationship(type: "HEARD AT `x` \\u0060", direction: OUT)
        }

        union Spot = Place | Organization

        type Claim @node {
          key: ID!
          text: String!
          weight: Float @index
          rank: Long
          isOpen: Boolean
          kind: Kind
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)
          spots: [Spot!]! @relationship(type: "ABOUT", direction: OUT)
          makers: [Actor!]! @path(steps: ["<EXPRESSES", "<MADE"])
          contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, properties: "Contradiction")
          contradictedBy: [Claim!]! @relationship(type: "CONTRADICTS", direction: IN, properties: "Contradiction", orderBy: ["assessedAt", "rank"])
          contradictors: [Claim!]! @path(steps: ["<CONTRADICTS"])
        }

        type Contradiction @relationshipProperties {
          kind: Kind
          assessedBy: String @id
          assessedAt: DateTime
        }

        enum Kind { NEGATES DOUBTS }
        """;

    public static GraphModel Model { get; } = Load(Sdl);

    public static GraphModel Load(string sdl)
    {
        var result = SchemaLoader.Load(sdl, "test.graphql");
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    public static NodeChange Node(string type, params (string Field, GraphValue Value)[] values) => Node(Model, type, values);

    public static NodeChange Node(GraphModel model, string type, params (string Field, GraphValue Value)[] values)
    {
        var nodeType = (NodeType)model.FindComposite(type)!;
        return new NodeChange(nodeType, [.. nodeType.Scalars.Select(s => values.FirstOrDefault(v => v.Field == s.Name).Value)]);
    }

    public static NodeChange Node(string type, string key) =>
        Node(type, ("key", Text(key)), (type == "Claim" ? "text" : "name", Text(key)));

    public static RelationshipChange Link(string type, string from, string to, params (string Field, GraphValue Value)[] values) =>
        Link(Model, type, from, to, values);

    /// <summary>Ends are written <c>Type:key</c>.</summary>
    public static RelationshipChange Link(
        GraphModel model, string type, string from, string to, params (string Field, GraphValue Value)[] values)
    {
        var relationship = model.RelationshipTypes.Single(r => r.Name == type);
        ImmutableArray<GraphValue> all = [.. relationship.Properties.Select(p => values.FirstOrDefault(v => v.Field == p.Name).Value)];
        return new RelationshipChange(relationship, End(model, from), End(model, to), all, $"test: {from} {type} {to}");
    }

    public static GraphValue Text(string value) => GraphValue.String(value);

    public static GraphValue Moment(string value) =>
        DateTimeText.TryParse(value, out var moment) ? GraphValue.DateTime(moment) : throw new FormatException(value);

    private static NodeReference End(GraphModel model, string end)
    {
        var parts = end.Split(':', 2);
        return new NodeReference(model.FindComposite(parts[0])!, parts[1]);
    }
}
