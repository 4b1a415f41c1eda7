using GraphApi.Model.Values;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>
/// A graph in which a plan that reads too much shows: 5,000 claims about one place, 2 about another, a tree of 200 places. It has
/// every property, so that the server has nothing to remark. Loaded once for the tests of a class.
/// </summary>
public sealed class LargeGraph
{
    private const int Claims = 6_000;
    private const int Places = 200;
    private bool _isLoaded;

    internal async Task EnsureAsync(Neo4jStoreTest test)
    {
        if (_isLoaded)
        {
            await test.OpenAsync();
            return;
        }

        await test.OpenEmptyAsync();
        await test.ImportAsync(Nodes(), Relationships());
        _isLoaded = true;
    }

    private static IEnumerable<Planning.Import.NodeChange> Nodes() =>
    [
        .. Enumerable.Range(0, Places).Select(i => Node(
            "Place", ("key", Text($"p{i}")), ("name", Text($"Place {i}")), ("wikidata", Text($"Q{i}")), ("aliases", GraphValue.List([Text("x")])))),
        .. Enumerable.Range(0, Claims).Select(i => Node(
            "Claim", ("key", Text($"c{i:D5}")), ("text", Text($"Claim {i}")), ("kind", Text("DOUBTS")),
            ("weight", i % 50 == 0 ? default : GraphValue.Float(i * 7919 % Claims)), ("rank", GraphValue.Integer(i * 31 % 400)))),
        Node("Person", ("key", Text("ann")), ("name", Text("Ann")), ("born", GraphValue.Date(0))),
        Node("Organization", ("key", Text("bbc")), ("name", Text("BBC")), ("url", Text("https://example.org"))),
        Node("Statement", ("key", Text("s1")), ("said", Moment("2022-01-01T00:00:00Z")), ("heardBy", GraphValue.List([Text("x")]))),
    ];

    private static IEnumerable<Planning.Import.RelationshipChange> Relationships() =>
    [
        .. Enumerable.Range(0, Claims).Select(i => Link("ABOUT", $"Claim:c{i:D5}", $"Place:p{(i < 5_000 ? 0 : i < 5_998 ? 1 + (i % 150) : 199)}")),
        .. Enumerable.Range(1, Places - 1).Select(i => Link("PART_OF", $"Place:p{i}", $"Place:p{i / 5}")),
        .. Enumerable.Range(0, 2_000).Select(i => Link(
            "CONTRADICTS", $"Claim:c{i:D5}", $"Claim:c{i * 7 % 5_000:D5}",
            ("kind", Text("DOUBTS")), ("assessedBy", Text("x")), ("assessedAt", Moment("2022-01-01T00:00:00Z")))),
        Link("EXPRESSES", "Statement:s1", "Claim:c00001"),
        Link("MADE", "Actor:ann", "Statement:s1"),
        Link("HEARD AT `x` \\u0060", "Statement:s1", "Place:p0"),
    ];
}
