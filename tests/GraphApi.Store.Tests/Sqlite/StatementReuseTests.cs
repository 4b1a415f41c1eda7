using GraphApi.Execution;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>What connections keep prepared.</summary>
public sealed class StatementReuseTests
{
    private const string Literal = """{ place(key: "kyiv") { claims(first: 3, where: { text: { contains: "x" } }) { nodes { text } } } }""";

    private const string Variables = """
        query($key: ID!, $first: Int, $text: String!) {
          place(key: $key) { claims(first: $first, where: { text: { contains: $text } }) { nodes { text } } }
        }
        """;

    [Fact]
    public async Task A_literal_and_a_variable_in_its_place_use_one_prepared_statement()
    {
        await using var store = await TestStore.OpenAsync(Claims.Sdl);
        var executor = new GraphExecutor(store.Model, store.Store, new ExecutionOptions());
        Dictionary<string, object?> values = new() { ["key"] = "kyiv", ["first"] = 5, ["text"] = "y" };

        using var literal = await executor.ExecuteAsync(new GraphRequest(Literal));
        using var variables = await executor.ExecuteAsync(new GraphRequest(Variables, null, values));

        var reader = await store.Store.HeavyReaders.RentAsync(default);
        Assert.Single(reader.Statements);
        store.Store.HeavyReaders.Return(reader);
    }
}
