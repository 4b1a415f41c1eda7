using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Store.Tests.Values;

/// <summary>A hub with spokes that hold a value of each kind, over relationships whose identity has a value of each kind.</summary>
internal static class ValueGraph
{
    private const string Sdl = """
        type Hub @node {
          key: ID!
          spokes: [Spoke!]! @relationship(type: "SPOKE", direction: OUT, properties: "Link")
        }

        type Spoke @node {
          key: ID!
          text: String
          url: URL
          number: Int
          long: Long
          fraction: Float
          truth: Boolean
          instant: DateTime
          day: Date
          time: LocalTime
          stamp: LocalDateTime
          span: Duration
          json: JSON
          texts: [String!]
          instants: [DateTime!]
          hubs: [Hub!]! @relationship(type: "SPOKE", direction: IN, properties: "Link")
        }

        type Link @relationshipProperties {
          text: String @id
          number: Long @id
          fraction: Float @id
          truth: Boolean @id
          instant: DateTime @id
          day: Date @id
          time: LocalTime @id
          stamp: LocalDateTime @id
        }
        """;

    public static GraphModel Model { get; } = SchemaLoader.Load(Sdl, "values.graphql").Model!;

    private static NodeType Hub { get; } = Model.NodeTypes.Single(t => t.Name == "Hub");

    private static NodeType Spoke { get; } = Model.NodeTypes.Single(t => t.Name == "Spoke");

    private static RelationshipType Link { get; } = Model.RelationshipTypes.Single();

    public static NodeChange HubNode => Node(Hub, new() { ["key"] = GraphValue.String("hub") });

    public static NodeChange SpokeNode(string key, Dictionary<string, GraphValue> values) =>
        Node(Spoke, new(values) { ["key"] = GraphValue.String(key) });

    public static RelationshipChange LinkTo(string key, Dictionary<string, GraphValue> identity) => new(
        Link, new NodeReference(Hub, "hub"), new NodeReference(Spoke, key), [.. Link.Properties.Select(p => identity.GetValueOrDefault(p.Name))], "test");

    private static NodeChange Node(NodeType type, Dictionary<string, GraphValue> values) =>
        new(type, [.. type.Scalars.Select(s => values.GetValueOrDefault(s.Name))]);
}
