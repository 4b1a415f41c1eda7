using System.Globalization;
using System.Text.Json;
using GraphApi.Differential.Comparison;
using GraphApi.Execution;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Stores;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Hostile;

/// <summary>
/// Whatever a text holds, it is a value: answers are what the contract says, the graph stays as it was, and the statement is the same for all.
/// GRAPHAPI_HOSTILE=10000 tries so many texts instead of a few, GRAPHAPI_SEED=N others.
/// </summary>
public abstract class HostileValueTests
{
    private static readonly HostileQuestion[] Questions = [HostileQuestion.OfOperators, HostileQuestion.OfPlaces, HostileQuestion.OfWords];

    internal static int Count => Number("GRAPHAPI_HOSTILE", 30);

    internal static int Seed => Number("GRAPHAPI_SEED", 20220402);

    [SkippableFact]
    public async Task A_text_that_is_asked_for_is_no_part_of_the_statement()
    {
        var texts = new InjectedText(Seed);
        RecordingStore? recorded = null;
        await using var graph = await LoadedGraph.LoadAsync(
            HostileGraph.Schema,
            [HostileGraph.Of(["plain", .. texts.Keys(24, 500)])],
            [new StoreVoice("store", async (_, _) => recorded = new RecordingStore(await OpenEmptyAsync()))],
            default,
            default);

        for (var i = 0; i < Count; i++)
        {
            var text = i % 4 == 0 ? graph.Graph.Nodes[i / 4 % graph.Graph.Nodes.Count].Key : texts.Next();
            await AgreesAsync(graph, text);
        }

        Assert.Equal(Questions.Length, recorded!.Runs.Select(r => r.Statement.Text).Distinct().Count());
        Assert.Null(await graph.CompareAsync(
            new Operation("{ things(first: 50) { totalCount nodes { key ident text body texts json likes { edges { mark note node { key } } } } } }", new Dictionary<string, object?>()),
            default));
    }

    [SkippableFact]
    public async Task A_text_that_is_stored_comes_back_and_is_found_in_each_place()
    {
        var texts = new InjectedText(Seed).Keys(Count, 500).ToList();
        await using var store = await OpenEmptyAsync();
        await store.ImportAsync(HostileGraph.Of(texts), default);
        var executor = new GraphExecutor(HostileGraph.Schema.Model, store, new ExecutionOptions { Timeout = TimeSpan.FromMinutes(5) });

        Assert.Equal(texts.Order(CodePointOrder.Instance), await WalkAsync(executor, "things", "key"));
        Assert.Equal(texts.Order(CodePointOrder.Instance), await WalkAsync(executor, "things(order: [{ text: ASC }])", "text"));
        Assert.All(
            (await AskAsync(executor, AmongAll, ("k", texts), ("s", texts))).EnumerateObject(),
            found => Assert.Equal(texts.Count, found.Value.GetProperty("totalCount").GetInt32()));
        foreach (var text in texts)
        {
            var thing = (await AskAsync(executor, OneOfAll, ("s", text))).GetProperty("thing");
            Assert.Equal(text, thing.GetProperty("key").GetString());
            Assert.Equal([text, ""], thing.GetProperty("texts").EnumerateArray().Select(t => t.GetString()));
            Assert.StartsWith(text + text, thing.GetProperty("body").GetString(), StringComparison.Ordinal);
            Assert.Equal((text, text), Assert.Single(thing.GetProperty("json").EnumerateObject().Select(m => (m.Name, m.Value.GetString()!))));
            var like = Assert.Single(thing.GetProperty("likes").GetProperty("edges").EnumerateArray().ToList());
            Assert.Equal((text, text), (like.GetProperty("mark").GetString(), like.GetProperty("note").GetString()));
        }
    }

    [SkippableFact]
    public async Task A_text_in_the_place_of_an_id_or_a_cursor_is_refused_or_one_of_nothing()
    {
        var texts = new InjectedText(Seed);
        await using var store = await OpenEmptyAsync();
        await store.ImportAsync(HostileGraph.Of(["plain", .. texts.Keys(20, 500)]), default);
        var executor = new GraphExecutor(HostileGraph.Schema.Model, store, new ExecutionOptions());
        var scope = Cursor.Scope("Things", descending: false);

        for (var i = 0; i < Count; i++)
        {
            var text = texts.Next();
            await RefusesOrFindsAsync(executor, Ids, text);
            await RefusesOrFindsAsync(executor, After, text);
            await RefusesOrFindsAsync(executor, After, Cursor.Encode(scope, text));
        }
    }

    /// <summary>An open store of <see cref="HostileGraph"/> that holds nothing.</summary>
    internal abstract Task<IGraphStore> OpenEmptyAsync();

    private const string AmongAll = """
        query ($k: [ID!]!, $s: [String!]!) {
          key: things(where: { key: { in: $k } }) { totalCount }
          ident: things(where: { ident: { in: $s } }) { totalCount }
          text: things(where: { text: { in: $s } }) { totalCount }
          texts: things(where: { texts: { some: { in: $s } } }) { totalCount }
          edge: things(where: { likes: { some: { edge: { mark: { in: $s }, note: { in: $s } } } } }) { totalCount }
        }
        """;

    private const string OneOfAll = "query ($s: String!) { thing(ident: $s) { key texts body json likes { edges { mark note } } } }";

    private const string Ids = "query ($s: ID!) { node(id: $s) { id } nodes(ids: [$s]) { id } thing(id: $s) { key } }";

    private const string After = "query ($s: String!) { things(after: $s, first: 1) { nodes { key } } }";

    private static async Task AgreesAsync(LoadedGraph graph, string text)
    {
        foreach (var question in Questions.Where(q => q != HostileQuestion.OfWords || text.Length < 60))
        {
            var difference = await graph.CompareAsync(question.WithVariables(text), default)
                ?? (text.Length < 300 ? await graph.CompareAsync(question.WithLiterals(text), default) : null);
            Assert.True(difference is null, $"{JsonSerializer.Serialize(text)}, seed {Seed}: {difference?.Kind}\n{string.Join('\n', difference?.Answers ?? [])}");
        }
    }

    private static async Task RefusesOrFindsAsync(GraphExecutor executor, string query, string text)
    {
        using var response = await executor.ExecuteAsync(new GraphRequest(query, null, new Dictionary<string, object?> { ["s"] = text }));

        Assert.True(
            response.Failure is null && (response.Errors is [] || response.Errors[0].Code is "INVALID_CURSOR" or "INVALID_VALUE"),
            $"{JsonSerializer.Serialize(text)}, seed {Seed}: {response.Failure} {string.Join(", ", response.Errors)}");
    }

    private static async Task<List<string?>> WalkAsync(GraphExecutor executor, string field, string read)
    {
        var (found, cursor) = (new List<string?>(), (string?)null);
        var opened = field.Contains('(', StringComparison.Ordinal) ? field[..^1] + ", " : field + "(";
        do
        {
            var page = (await AskAsync(executor, $"query ($c: String) {{ things: {opened}first: 50, after: $c) {{ nodes {{ {read} }} pageInfo {{ hasNextPage endCursor }} }} }}", ("c", cursor)))
                .GetProperty("things");
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty(read).GetString()));
            cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (cursor is not null);
        return found;
    }

    private static async Task<JsonElement> AskAsync(GraphExecutor executor, string query, params (string Name, object? Value)[] variables)
    {
        using var response = await executor.ExecuteAsync(new GraphRequest(query, null, variables.ToDictionary(v => v.Name, v => v.Value)));
        Assert.True(response.Errors.IsEmpty, $"{string.Join(", ", response.Errors)} {response.Failure} {query}, seed {Seed}");
        return JsonDocument.Parse(response.Body).RootElement.GetProperty("data");
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
