using CsCheck;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Neo4j;

[Collection(Neo4jCollection.Name)]
public sealed class TextComparisonTests(Neo4jServer server)
{
    private const int Stored = 300;

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOfConst("a", "b", "\0", "\uD7FF", "\uE000", "\uE001", "\uFF0C", "\uFFFF"),
            Gen.OneOfConst("\U00010000", "\U00010001", "\U0001F600", "\U0010FFFF"))
        .List[0, 5].Select(parts => string.Concat(parts));

    [SkippableTheory]
    [InlineData(">")]
    [InlineData(">=")]
    [InlineData("<")]
    [InlineData("<=")]
    public async Task A_stored_text_is_compared_with_a_parameter_by_code_point(string comparison)
    {
        await StoreAsync([.. Text.List[Stored].Single()]);

        await Text.SampleAsync(
            async text =>
            {
                var wrong = (await CompareAsync(comparison, text)).Where(c => c.Holds != Expected(comparison, c.Stored, text));

                Assert.Empty(wrong);
            },
            iter: 150);
        await server.ClearAsync();
    }

    private static bool Expected(string comparison, string stored, string text) => CodePointOrder.Instance.Compare(stored, text) switch
    {
        > 0 => comparison is ">" or ">=",
        < 0 => comparison is "<" or "<=",
        _ => comparison is ">=" or "<=",
    };

    private async Task StoreAsync(List<string> texts)
    {
        await server.ClearAsync();
        using var parameters = new PackStreamWriter();
        parameters.WriteMapHeader(1);
        parameters.WriteString("texts");
        ValueEncoder.Write(parameters, GraphValue.List([.. texts.Select(GraphValue.String)]));
        using var result = await server.Client.RunAsync(
            new BoltStatement("UNWIND $texts AS text CREATE (:Text {text: text})", parameters.WrittenMemory, AccessMode.Write));
    }

    private async Task<List<(string Stored, bool Holds)>> CompareAsync(string comparison, string text)
    {
        var state = new LoweringState(StoreShape.Ours);
        state.Text.Syntax("MATCH (n:Text) RETURN n.text, ");
        TextComparison.Write(state, () => state.Text.Property("n", "text"), comparison, () => state.Text.Parameter(0));
        using var parameters = new PackStreamWriter();
        parameters.WriteMapHeader(1);
        parameters.WriteString("p");
        parameters.WriteMapHeader(1);
        parameters.WriteString("v0");
        ValueEncoder.WriteOrderedText(parameters, text);
        using var result = await server.Client.RunAsync(new BoltStatement(state.Text.ToString(), parameters.WrittenMemory));
        return [.. Enumerable.Range(0, result.Count).Select(i => Read(result[i]))];
    }

    private static (string Stored, bool Holds) Read(ReadOnlySpan<byte> bytes)
    {
        var record = new PackStreamReader(bytes);
        record.ReadListHeader();
        return (record.ReadString(), record.ReadBoolean());
    }
}
