using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Cases;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Limits;

/// <summary>Each limit at its default: what stays just within it is answered, what goes one beyond is refused before the store is asked.</summary>
public sealed class OperationLimitTests(SqliteSeeds seeds) : IClassFixture<SqliteSeeds>
{
    private readonly RecordingStore _store = new(seeds.Store);

    public static TheoryData<string, string, string> Limits => new()
    {
        { "DOCUMENT_TOO_LARGE", Padded(100_000), Padded(100_001) },
        { "TOO_MANY_TOKENS", OfTokens(15_000), OfTokens(15_001) },
        { "TOO_MANY_FIELDS", Place(Times("name", 1_999)), Place(Times("name", 2_000)) },
        { "TOO_MANY_ALIASES", Place(Numbered(1_000, i => $"a{i}: name")), Place(Numbered(1_001, i => $"a{i}: name")) },
        { "TOO_MANY_DIRECTIVES", Place(Times("name @skip(if: false)", 500)), Place(Times("name @skip(if: false)", 501)) },
        { "TOO_MANY_FRAGMENTS", Place(Times("...f", 499)) + Fragment, Place(Times("...f", 500)) + Fragment },
        { "TOO_MANY_VARIABLES", WithVariables(500), WithVariables(501) },
        { "TOO_MANY_CONNECTIONS", Place(Numbered(200, Total)), Place(Numbered(201, Total)) },
        { "OPERATION_TOO_DEEP", Place(Nested(7, "name")), Place(Nested(8, "name")) },
        { "DOCUMENT_TOO_DEEP", Place("name"), Place(Nested(100, "name")) },
        { "TOO_MANY_ROWS", Place(Pages(50, 50, 50, 39, 1)), Place(Pages(50, 50, 50, 40, 1)) },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task What_is_within_a_limit_is_answered(string code, string within, string beyond)
    {
        _ = (code, beyond);

        var codes = await CodesOfAsync(within, new ExecutionOptions());

        Assert.Empty(codes);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task What_is_beyond_a_limit_is_refused_before_the_store_is_asked(string code, string within, string beyond)
    {
        _ = within;

        var codes = await CodesOfAsync(beyond, new ExecutionOptions());

        Assert.Equal([code], codes);
        Assert.Empty(_store.Runs);
    }

    [Fact]
    public async Task A_statement_has_an_end()
    {
        var codes = await CodesOfAsync(Place(Numbered(50, i => $"a{i}: name")), new ExecutionOptions { MaxStatementLength = 500 });

        Assert.Equal(["STATEMENT_TOO_LARGE"], codes);
    }

    [Fact]
    public async Task Few_words_that_spread_to_many_fields_are_counted_as_spread()
    {
        var codes = await CodesOfAsync(
            Place("...f") + " fragment f on Place { " + Numbered(30, i => $"a{i}: name") + " }", new ExecutionOptions { MaxSelectedFields = 20 });

        Assert.Equal(["TOO_MANY_FIELDS"], codes);
    }

    [Fact]
    public async Task A_list_of_values_has_an_end()
    {
        var variables = new Dictionary<string, object?> { ["keys"] = Enumerable.Repeat<object?>("kyiv", 10_001).ToList() };

        var response = await ExecuteAsync(
            new GraphRequest("query($keys: [ID!]) { places(where: { key: { in: $keys } }) { totalCount } }", null, variables), new ExecutionOptions());

        Assert.Equal(["LIST_TOO_LONG"], response.Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Of_many_errors_a_hundred_are_told()
    {
        var response = await ExecuteAsync(new GraphRequest(Place(Numbered(1_500, i => $"nam{i}"))), new ExecutionOptions());

        using var json = JsonDocument.Parse(response.Body);
        Assert.Equal(100, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_response_has_an_end()
    {
        var codes = await CodesOfAsync("{ claims(first: 50) { nodes { text textNo } } }", new ExecutionOptions { MaxResponseBytes = 4_000 });

        Assert.Equal(["RESPONSE_TOO_LARGE"], codes);
    }

    [Fact]
    public async Task An_answer_of_the_embedded_store_has_an_end_and_its_connection_lives_on()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteStore(
            Repository.Model, new SqliteStoreOptions { FilePath = folder.File("graph.db"), MaxAnswerBytes = 2_000, MaxReaders = 1 });
        await store.OpenAsync(CancellationToken.None);
        await store.ImportAsync(await CaseGraph.Claims.ReadAsync(), CancellationToken.None);
        var executor = new GraphExecutor(Repository.Model, store, new ExecutionOptions());

        var large = await executor.ExecuteAsync(new GraphRequest("{ claims(first: 50) { nodes { text textNo } } }"));
        var small = await executor.ExecuteAsync(new GraphRequest(Place("name")));

        Assert.Equal(["RESPONSE_TOO_LARGE"], large.Errors.Select(e => e.Code));
        Assert.Empty(small.Errors);
    }

    private async Task<string[]> CodesOfAsync(string query, ExecutionOptions options) =>
        [.. (await ExecuteAsync(new GraphRequest(query), options)).Errors.Select(e => e.Code)];

    private Task<GraphResponse> ExecuteAsync(GraphRequest request, ExecutionOptions options) =>
        new GraphExecutor(Repository.Model, _store, options).ExecuteAsync(request);

    private const string Fragment = " fragment f on Place { name }";

    private static string Place(string selection) => $$"""{ place(key: "kyiv") { {{selection}} } }""";

    private static string Times(string text, int count) => string.Join(' ', Enumerable.Repeat(text, count));

    private static string Numbered(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));

    private static string Nested(int levels, string selection) =>
        string.Concat(Enumerable.Repeat("partOf(first: 2) { nodes { ", levels)) + selection + string.Concat(Enumerable.Repeat(" } }", levels));

    private static string Padded(int length) => Place("name").PadRight(length);

    /// <summary>28 stand around the values.</summary>
    private static string OfTokens(int count) =>
        $$"""{ places(where: { key: { in: [{{Times("\"a\"", 7_000)}}] }, name: { in: [{{Times("\"a\"", count - 7_028)}}] } }) { totalCount } }""";

    private static string WithVariables(int count) =>
        $$"""query({{Numbered(count, i => $"$v{i}: ID")}}) { places(where: { key: { in: [{{Numbered(count, i => $"$v{i}")}}] } }) { totalCount } }""";

    private static string Total(int number) => $"a{number}: claims {{ totalCount }}";

    private static string Pages(params int[] sizes) =>
        sizes.Reverse().Aggregate("name", (below, size) => $"partOf(first: {size}) {{ nodes {{ {below} }} }}");
}
