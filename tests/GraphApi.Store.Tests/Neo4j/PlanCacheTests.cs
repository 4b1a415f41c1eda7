using GraphApi.Execution;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>The server plans a statement once, by its own count of the plans that it keeps.</summary>
public sealed class PlanCacheTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    /// <summary>Planning takes long on a busy machine.</summary>
    private static readonly ExecutionOptions Patient = new() { Timeout = TimeSpan.FromMinutes(5) };

    private static readonly string Operation =
        $"query($key: ID!, $first: Int, $text: String, $keys: [ID]) {Selection("$key", "$first", "$text", "$keys")}";

    [SkippableFact]
    public async Task Values_of_any_length_use_the_same_plan()
    {
        await OpenEmptyAsync();
        var executor = new GraphExecutor(Model, Store, Patient);
        await ForgetPlansAsync();

        foreach (var length in new[] { 1, 2, 11, 101, 1_001, 5_000 })
            await AskAsync(executor, "k" + new string('a', length % 500), length % 50, new string('b', length), [.. Enumerable.Repeat("c", length)]);

        Assert.Equal("Query caches successfully cleared of 1 queries.", await ForgetPlansAsync());
    }

    [SkippableFact]
    public async Task A_literal_and_a_variable_in_its_place_use_the_same_plan()
    {
        await OpenEmptyAsync();
        var executor = new GraphExecutor(Model, Store, Patient);
        await ForgetPlansAsync();

        await AskAsync(executor, "kyiv", 5, "x", ["a"]);
        using var response = await executor.ExecuteAsync(new GraphRequest(Selection("\"bucha\"", "7", "\"a longer text\"", "[\"b\", \"c\"]")));

        Assert.Empty(response.Errors);
        Assert.Equal("Query caches successfully cleared of 1 queries.", await ForgetPlansAsync());
    }

    private static string Selection(string key, string first, string text, string keys) => $$"""
        {
          place(key: {{key}}) {
            claims(first: {{first}}, where: { text: { contains: {{text}} }, key: { nin: {{keys}} } }) { totalCount nodes { text } pageInfo { hasNextPage } }
          }
        }
        """;

    private static async Task AskAsync(GraphExecutor executor, string key, int first, string text, object?[] keys)
    {
        var variables = new Dictionary<string, object?> { ["key"] = key, ["first"] = first, ["text"] = text, ["keys"] = keys };
        using var response = await executor.ExecuteAsync(new GraphRequest(Operation, null, variables));
        Assert.Empty(response.Errors);
    }

    /// <summary>What the server says of the plans that it kept.</summary>
    private async Task<string> ForgetPlansAsync()
    {
        using var result = await Server.Client.RunAsync(new BoltStatement("CALL db.clearQueryCaches()"));
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return record.ReadString();
    }
}
