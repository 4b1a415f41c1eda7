using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Benchmarks.Orders;

/// <summary>
/// Claims about places, as in the claims graph: five of six about one place, three about another, the rest about two hundred. A statement
/// for every four claims shares an interface with them.
/// </summary>
internal sealed class OrderGraph(int claims, int seed)
{
    /// <summary>How many claims are about the rare place.</summary>
    public const int Few = 3;

    private const int Places = 200;
    private const int RowsAtOnce = 10_000;
    private const long Start = 1_640_995_200;

    private const string Sdl = """
        type Place @node {
          key: ID!
          name: String!
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, properties: "About", orderBy: ["relevance", "saidFrom"])
        }

        interface Record {
          key: ID!
          text: String!
          saidFrom: DateTime @index
        }

        type Claim implements Record @node {
          key: ID!
          text: String!
          saidFrom: DateTime
          about: [Place!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
        }

        type Statement implements Record @node {
          key: ID!
          text: String!
          saidFrom: DateTime
        }

        type About @relationshipProperties {
          relevance: Float
        }
        """;

    public static GraphModel Model { get; } = SchemaLoader.Load(Sdl, "orders.graphql").Model!;

    private static NodeType Place { get; } = Model.NodeTypes.Single(t => t.Name == "Place");

    private static NodeType Claim { get; } = Model.NodeTypes.Single(t => t.Name == "Claim");

    private static NodeType Statement { get; } = Model.NodeTypes.Single(t => t.Name == "Statement");

    public int Claims => claims;

    /// <summary>How many claims are about the place of many.</summary>
    public int Many => claims / 6 * 5;

    public IEnumerable<GraphBatch> Batches()
    {
        var random = new Random(seed);
        yield return new GraphBatch([Node(Place, Text("kyiv"), Text("Kyiv")), Node(Place, Text("rare"), Text("Rare")), .. OtherPlaces()], []);
        foreach (var numbers in Enumerable.Range(0, claims).Chunk(RowsAtOnce))
        {
            yield return new GraphBatch(
                [.. numbers.Select(i => Node(Claim, Text(KeyOf(i)), Text($"What claim {i} says"), Moment(random)))],
                [.. numbers.Select(i => About(i, random))]);
        }

        foreach (var numbers in Enumerable.Range(0, claims / 4).Chunk(RowsAtOnce))
            yield return new GraphBatch(
                [.. numbers.Select(i => Node(Statement, Text($"{KeyOf(i)}-said"), Text($"What statement {i} says"), Moment(random)))], []);
    }

    private static IEnumerable<NodeChange> OtherPlaces() => Enumerable.Range(0, Places).Select(i => Node(Place, Text($"place-{i}"), Text($"Place {i}")));

    private static NodeChange Node(NodeType type, params ImmutableArray<GraphValue> values) => new(type, values);

    private RelationshipChange About(int claim, Random random)
    {
        var place = claim < Many ? "kyiv" : claim < Many + Few ? "rare" : $"place-{claim % Places}";
        return new RelationshipChange(
            Model.RelationshipTypes[0],
            new NodeReference(Claim, KeyOf(claim)),
            new NodeReference(Place, place),
            [GraphValue.Float(random.NextDouble())],
            KeyOf(claim));
    }

    /// <summary>Some time in two years, or none.</summary>
    private static GraphValue Moment(Random random) => random.Next(50) == 0
        ? GraphValue.Null
        : GraphValue.DateTime(new DateTimeValue(Start + random.Next(2 * 365 * 86_400), 0, 120));

    /// <summary>Keys that say nothing of when they were given.</summary>
    private static string KeyOf(int claim) =>
        string.Create(CultureInfo.InvariantCulture, $"claim-{(uint)claim * 2_654_435_761 % 1_000_000_007:D10}-{claim}");

    private static GraphValue Text(string text) => GraphValue.String(text);
}
