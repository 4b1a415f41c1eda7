using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Values;

/// <summary>What could sink it: values and their order are the contract's on each store (its section 3).</summary>
public abstract partial class ValueSemanticsTests
{
    private const int Seed = 20220330;
    private const int Spokes = 300;

    [SkippableFact]
    public async Task Every_value_comes_back_as_it_was_stored()
    {
        var values = new HostileValues(Seed);
        var spokes = Enumerable.Range(0, Spokes).ToDictionary(i => $"{i:D4}", _ => SpokeValues(values));
        await using var store = await OpenAsync([.. spokes.Select(s => ValueGraph.SpokeNode(s.Key, s.Value))]);

        var nodes = await PageThroughAsync(store, "spokes", "key text url number long fraction truth instant day time stamp span texts instants", forward: true);

        Assert.Equal(spokes.Keys, nodes.Select(n => n.GetProperty("key").GetString()));
        Assert.All(nodes, node => AssertSame(spokes[node.GetProperty("key").GetString()!], node));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nodes_come_in_code_point_order_of_their_keys(bool forward)
    {
        var values = new HostileValues(Seed);
        var keys = Enumerable.Range(0, Spokes).Select(_ => "k" + values.Text()).Distinct().ToList();
        await using var store = await OpenAsync([.. keys.Select(k => ValueGraph.SpokeNode(k, []))]);

        var nodes = await PageThroughAsync(store, "spokes", "key", forward);

        Assert.Equal(keys.Order(CodePointOrder.Instance), nodes.Select(n => n.GetProperty("key").GetString()));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parallel_relationships_come_in_the_order_of_key_and_identity(bool forward)
    {
        var values = new HostileValues(Seed);
        var keys = Enumerable.Range(0, 20).Select(_ => "k" + values.Text()).Distinct().ToList();
        var links = Enumerable.Range(0, Spokes)
            .Select(i => ValueGraph.LinkTo(keys[i % keys.Count], IdentityValues(values)))
            .DistinctBy(OrderKeyOf)
            .ToArray();
        await using var store = await OpenAsync([ValueGraph.HubNode, .. keys.Select(k => ValueGraph.SpokeNode(k, []))], links);

        var cursors = await PageThroughAsync(store, "hub(key: \"hub\") { spokes", "cursor", forward);

        var scope = Cursor.Scope("HubSpokes", descending: false);
        var expected = links.Select(OrderKeyOf).Order(CodePointOrder.Instance).Select(k => Cursor.Encode(scope, k));
        Assert.Equal(expected, cursors.Select(c => c.GetProperty("cursor").GetString()));
    }

    [SkippableFact]
    public async Task Filters_find_exactly_the_nodes_whose_value_fits()
    {
        var values = new HostileValues(Seed);
        var spokes = Enumerable.Range(0, Spokes).ToDictionary(i => $"{i:D4}", _ => SpokeValues(values));
        await using var store = await OpenAsync([.. spokes.Select(s => ValueGraph.SpokeNode(s.Key, s.Value))]);

        foreach (var (_, sought) in spokes.Take(60))
        {
            await AssertFindsAsync(store, spokes, "text", "String", "eq", sought["text"], v => v == sought["text"]);
            await AssertFindsAsync(store, spokes, "text", "String", "contains", sought["text"], v => !v.IsNull && !sought["text"].IsNull
                && v.AsString().Contains(sought["text"].AsString(), StringComparison.Ordinal));
            await AssertFindsAsync(store, spokes, "fraction", "Float", "eq", sought["fraction"], v => v == sought["fraction"]);
            await AssertFindsAsync(store, spokes, "long", "Long", "eq", sought["long"], v => v == sought["long"]);
            await AssertFindsAsync(store, spokes, "instant", "DateTime", "eq", sought["instant"], v =>
                v.Kind == sought["instant"].Kind && v.AsDateTime().Instant == sought["instant"].AsDateTime().Instant);
            await AssertFindsAsync(store, spokes, "day", "Date", "in", sought["day"], v => v == sought["day"]);
            await AssertFindsAsync(store, spokes, "time", "LocalTime", "in", sought["time"], v => v == sought["time"]);
            await AssertFindsAsync(store, spokes, "stamp", "LocalDateTime", "eq", sought["stamp"], v => v == sought["stamp"]);
            await AssertFindsAsync(store, spokes, "span", "Duration", "in", sought["span"], v => v == sought["span"]);
        }
    }

    /// <summary>An open store that holds this, and nothing else.</summary>
    private protected abstract Task<IGraphStore> OpenAsync(NodeChange[] nodes, params RelationshipChange[] relationships);

    private static string OrderKeyOf(RelationshipChange link) => OrderKey.Encode(link.To.Key, link.Identity.AsSpan());

    private static Dictionary<string, GraphValue> SpokeValues(HostileValues values) => new()
    {
        ["text"] = values.Maybe(() => GraphValue.String(values.Text())),
        ["url"] = values.Maybe(() => GraphValue.String("https://example.org/?q=" + Uri.EscapeDataString(values.Text()))),
        ["number"] = values.Maybe(() => values.Integer(int.MinValue, int.MaxValue)),
        ["long"] = values.Maybe(() => values.Integer(long.MinValue, long.MaxValue)),
        ["fraction"] = values.Maybe(values.Fraction),
        ["truth"] = values.Maybe(values.Truth),
        ["instant"] = values.Maybe(values.Instant),
        ["day"] = values.Maybe(values.Day),
        ["time"] = values.Maybe(values.Time),
        ["stamp"] = values.Maybe(values.Stamp),
        ["span"] = values.Maybe(values.Span),
        ["texts"] = values.Maybe(values.Texts),
        ["instants"] = values.Maybe(values.Instants),
    };

    private static Dictionary<string, GraphValue> IdentityValues(HostileValues values) => new()
    {
        ["text"] = values.Maybe(() => GraphValue.String(values.Text())),
        ["number"] = values.Maybe(() => values.Integer(long.MinValue, long.MaxValue)),
        ["fraction"] = values.Maybe(values.Fraction),
        ["truth"] = values.Maybe(values.Truth),
        ["instant"] = values.Maybe(values.Instant),
        ["day"] = values.Maybe(values.Day),
        ["time"] = values.Maybe(values.Time),
        ["stamp"] = values.Maybe(values.Stamp),
    };

    private static async Task<List<JsonElement>> PageThroughAsync(IGraphStore store, string field, string selection, bool forward)
    {
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions());
        var (size, bound, more, edge) = forward ? ("first", "after", "hasNextPage", "endCursor") : ("last", "before", "hasPreviousPage", "startCursor");
        var item = selection == "cursor" ? "edges" : "nodes";
        var close = string.Concat(Enumerable.Repeat("}", field.Count(c => c == '{')));
        var query = $"query ($c: String) {{ {field}({size}: 7, {bound}: $c) {{ {item} {{ {selection} }} pageInfo {{ more: {more} edge: {edge} }} }} {close} }}";
        var pages = new List<List<JsonElement>>();
        for (string? cursor = null; ;)
        {
            var response = await executor.ExecuteAsync(new GraphRequest(query, null, new Dictionary<string, object?> { ["c"] = cursor }));
            Assert.Empty(response.Errors);
            var connection = JsonDocument.Parse(response.Body).RootElement.GetProperty("data").EnumerateObject().Single().Value;
            if (!connection.TryGetProperty(item, out _))
                connection = connection.EnumerateObject().Single().Value;
            pages.Add([.. connection.GetProperty(item).EnumerateArray()]);
            var pageInfo = connection.GetProperty("pageInfo");
            if (!pageInfo.GetProperty("more").GetBoolean())
                break;
            cursor = pageInfo.GetProperty("edge").GetString();
        }

        return [.. (forward ? pages : pages.AsEnumerable().Reverse()).SelectMany(p => p)];
    }

    private static void AssertSame(Dictionary<string, GraphValue> expected, JsonElement node)
    {
        foreach (var (name, value) in expected)
            Assert.Equal(Describe(value), Describe(node.GetProperty(name)));
    }

    private static string Describe(GraphValue value) => value.Kind == GraphValueKind.List
        ? string.Join('|', value.AsList().ToArray().Select(Describe))
        : value.Kind == GraphValueKind.Null ? "(null)" : value.ToString();

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "(null)",
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(Describe)),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString()!,
    };

    private static async Task AssertFindsAsync(
        IGraphStore store, Dictionary<string, Dictionary<string, GraphValue>> spokes, string field, string type, string filter, GraphValue sought,
        Func<GraphValue, bool> fits)
    {
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions { MaxPageSize = Spokes });
        var query = $"query ($v: {type}) {{ spokes(first: {Spokes}, where: {{ {field}: {{ {filter}: {(filter == "in" ? "[$v]" : "$v")} }} }}) {{ nodes {{ key }} }} }}";

        var response = await executor.ExecuteAsync(new GraphRequest(query, null, new Dictionary<string, object?> { ["v"] = Plain(sought) }));

        Assert.Null(response.Failure);
        Assert.Empty(response.Errors);
        var found = JsonDocument.Parse(response.Body).RootElement.GetProperty("data").GetProperty("spokes").GetProperty("nodes").EnumerateArray();
        Assert.Equal(spokes.Where(s => fits(s.Value[field])).Select(s => s.Key), found.Select(n => n.GetProperty("key").GetString()!));
    }

    private static object? Plain(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => null,
        GraphValueKind.Integer => value.AsInteger(),
        GraphValueKind.Float => value.AsFloat(),
        _ => value.ToString(),
    };
}
