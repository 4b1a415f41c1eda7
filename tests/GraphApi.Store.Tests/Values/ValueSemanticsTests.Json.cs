using System.Text;
using GraphApi.Execution;
using GraphApi.Model.Values;

namespace GraphApi.Store.Tests.Values;

public abstract partial class ValueSemanticsTests
{
    private const string Sought = """{"b":[1,null,{"c":"x"}],"a":123456789012345678901234567890}""";

    [SkippableTheory]
    [InlineData("""{"b":1,"a":[true,null,{}]}""")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("""["\"\\\n\u0000\u001f 😀"]""")]
    [InlineData("\"text\"")]
    [InlineData("false")]
    public async Task JSON_is_answered_as_JSON(string json)
    {
        await using var store = await OpenAsync([ValueGraph.SpokeNode("a", new() { ["json"] = GraphValue.Json(json) })]);
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions());

        var response = await executor.ExecuteAsync(new GraphRequest("{ spoke(key: \"a\") { json } }", null, null));

        Assert.Equal("{\"data\":{\"spoke\":{\"json\":" + json + "}}}", Encoding.UTF8.GetString(response.Body.Span));
    }

    [SkippableTheory]
    [InlineData("""{ spokes(where: { json: { eq: { b: [1, null, { c: "x" }], a: 123456789012345678901234567890 } } }) { nodes { key } } }""")]
    [InlineData("""query ($c: String, $b: JSON = [1, null, { c: "x" }]) { spokes(where: { json: { eq: { b: $b, none: $c, a: 123456789012345678901234567890 } } }) { nodes { key } } }""")]
    [InlineData("""query ($json: JSON) { spokes(where: { json: { eq: $json } }) { nodes { key } } }""")]
    [InlineData("""query ($where: SpokeFilterInput) { spokes(where: $where) { nodes { key } } }""")]
    public async Task JSON_is_found_by_what_is_the_same_text(string query)
    {
        await using var store = await OpenAsync(
        [
            ValueGraph.SpokeNode("a", new() { ["json"] = GraphValue.Json(Sought) }),
            ValueGraph.SpokeNode("b", new() { ["json"] = GraphValue.Json("""{"a":123456789012345678901234567890,"b":[1,null,{"c":"x"}]}""") }),
        ]);
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions());
        var json = new Dictionary<string, object?>
        {
            ["b"] = new List<object?> { 1, null, new Dictionary<string, object?> { ["c"] = "x" } },
            ["a"] = System.Numerics.BigInteger.Parse("123456789012345678901234567890", null),
        };
        var where = new Dictionary<string, object?> { ["json"] = new Dictionary<string, object?> { ["eq"] = json } };
        var variables = new Dictionary<string, object?> { ["json"] = json, ["where"] = where };

        var response = await executor.ExecuteAsync(new GraphRequest(query, null, variables));

        Assert.Equal("""{"data":{"spokes":{"nodes":[{"key":"a"}]}}}""", Encoding.UTF8.GetString(response.Body.Span));
    }

    [SkippableTheory]
    [InlineData("no JSON")]
    [InlineData("[1,]")]
    public async Task A_stored_text_that_is_no_JSON_is_an_error_of_its_field(string stored)
    {
        await using var store = await OpenAsync([ValueGraph.SpokeNode("a", new() { ["json"] = GraphValue.Json(stored) })]);
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions());

        var response = await executor.ExecuteAsync(new GraphRequest("{ spoke(key: \"a\") { json } }", null, null));

        Assert.Equal(ErrorCodes.StoredValue, Assert.Single(response.Errors).Code);
    }

    [SkippableTheory]
    [InlineData("""{ spokes(where: { json: { eq: { a: WORD } } }) { nodes { key } } }""")]
    [InlineData("""{ spokes(where: { json: { in: [1] } }) { nodes { key } } }""")]
    public async Task What_JSON_does_not_have_is_refused_before_the_store_is_asked(string query)
    {
        await using var store = await OpenAsync([]);
        var executor = new GraphExecutor(ValueGraph.Model, store, new ExecutionOptions());

        var response = await executor.ExecuteAsync(new GraphRequest(query, null, null));

        Assert.True(response.IsRequestError);
        Assert.Null(response.Failure);
    }
}
