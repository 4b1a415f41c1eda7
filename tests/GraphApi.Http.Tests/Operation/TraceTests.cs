using System.Diagnostics;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Operation;

/// <summary>What a trace tells of a request.</summary>
public sealed class TraceTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Lookup = "query=query Named($k: ID) { place(key: $k) { name } }&variables={\"k\":\"kyiv\"}";

    [Fact]
    public async Task An_operation_has_a_span_by_the_conventions_for_GraphQL()
    {
        using var recorder = new SpanRecorder();

        using var response = await server.Client.AskByGetAsync(Lookup, recorder.Parent);

        Assert.Equal("query", recorder.Operation.DisplayName);
        Assert.Equal(
            [new("graphql.operation.type", "query"), new("graphql.operation.name", "Named")], recorder.Operation.TagObjects);
    }

    [Fact]
    public async Task The_stores_span_lies_within_that_of_the_operation_and_tells_no_value()
    {
        using var recorder = new SpanRecorder();

        using var response = await server.Client.AskByGetAsync(Lookup, recorder.Parent);

        Assert.Equal(recorder.Operation.SpanId, recorder.Store.ParentSpanId);
        Assert.Equal([new("db.system.name", "sqlite"), new("db.operation.name", "read")], recorder.Store.TagObjects);
    }

    [Fact]
    public async Task Document_and_statement_are_told_by_setting()
    {
        await using var open = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.TraceDocuments, "true"));
        using var recorder = new SpanRecorder();

        using var response = await open.Client.AskByGetAsync(Lookup, recorder.Parent);

        Assert.Equal("query Named($k: ID) { place(key: $k) { name } }", recorder.Operation.GetTagItem("graphql.document"));
        Assert.StartsWith("SELECT ", (string?)recorder.Store.GetTagItem("db.query.text"), StringComparison.Ordinal);
        Assert.DoesNotContain("kyiv", (string?)recorder.Store.GetTagItem("db.query.text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_operation_has_the_code_of_its_error()
    {
        using var recorder = new SpanRecorder();

        using var response = await server.Client.AskByGetAsync("query={ nothing }", recorder.Parent);

        Assert.Equal((ActivityStatusCode.Error, "VALIDATION_FAILED"), (recorder.Operation.Status, recorder.Operation.GetTagItem("error.type")));
    }

    [Fact]
    public async Task The_correlation_id_is_that_of_the_trace()
    {
        using var recorder = new SpanRecorder();

        using var response = await server.Client.AskByGetAsync(Lookup, recorder.Parent);

        Assert.Equal([recorder.Trace.ToHexString()], response.Headers.GetValues("X-Correlation-Id"));
    }
}
