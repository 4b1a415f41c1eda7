using CsCheck;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Neo4j.Tests.PackStream;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class ValueTests(Neo4jServer server)
{
    // Tags and fields as the writer's own methods give them; a LocalTime of 24 hours less a nanosecond is the largest.
    private static readonly object?[] Values =
    [
        null, true, false,
        0L, -1L, -16L, -17L, 127L, 128L, -128L, -129L, 32_767L, 32_768L,
        2_147_483_647L, 2_147_483_648L, -2_147_483_649L, long.MaxValue, long.MinValue,
        0.0, -0.0, 1.23, 0.1, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity,
        "", "x", new string('ø', 70_000),
        new byte[] { 0, 1, 255 }, new byte[70_000],
        new List<object?>(), new List<object?> { 1L, "a", null, new List<object?> { 2.5 } },
        new Dictionary<string, object?> { ["a"] = 1L, ["`"] = new Dictionary<string, object?> { [""] = null } },
        new PackStreamStructure(PackStreamTag.DateTime, [1_700_000_000L, 123_456_789L, 3_600L]),
        new PackStreamStructure(PackStreamTag.DateTime, [-1L, 0L, -64_800L]),
        new PackStreamStructure(PackStreamTag.LocalDateTime, [1_700_000_000L, 5L]),
        new PackStreamStructure(PackStreamTag.Date, [-719_162L]),
        new PackStreamStructure(PackStreamTag.LocalTime, [86_399_999_999_999L]),
        new PackStreamStructure(PackStreamTag.Time, [1L, -3_600L]),
        new PackStreamStructure(PackStreamTag.Duration, [14L, -3L, 70L, 999_999_999L]),
        new PackStreamStructure(PackStreamTag.Point2D, [7203L, 1.5, -2.5]),
    ];

    [SkippableFact]
    public async Task A_value_of_every_type_comes_back_the_same()
    {
        foreach (var value in Values)
        {
            var again = await server.Client.ValueAsync(Bolt.Read("RETURN $p", ("p", value)));

            Assert.Equal(RandomValue.Encode(value), RandomValue.Encode(again));
        }
    }

    [SkippableFact]
    public async Task The_writers_of_dates_and_times_mean_what_cypher_means()
    {
        using var parameters = new PackStreamWriter();
        parameters.WriteMapHeader(5);
        parameters.WriteString("a");
        parameters.WriteDateTime(1_700_000_000, 5, 7_200);
        parameters.WriteString("b");
        parameters.WriteDate(-1);
        parameters.WriteString("c");
        parameters.WriteLocalTime(3_600_000_000_001);
        parameters.WriteString("d");
        parameters.WriteLocalDateTime(0, 1);
        parameters.WriteString("e");
        parameters.WriteDuration(1, 2, 3, 4);

        using var result = await server.Client.RunAsync(new BoltStatement(
            "RETURN toString($a), toString($b), toString($c), toString($d), toString($e)", parameters.WrittenMemory));

        Assert.Equal(
            ["2023-11-15T00:13:20.000000005+02:00", "1969-12-31", "01:00:00.000000001", "1970-01-01T00:00:00.000000001", "P1M2DT3.000000004S"],
            result.Record());
    }

    [SkippableTheory]
    [InlineData("a\0b")]
    [InlineData("' OR 1=1 // \" \\ ` $p \\u0041 \n\r\t")]
    [InlineData("😀👩‍👩‍👧‍👦")]
    [InlineData("\uE000\uFFFD\uFFFF\uFEFF")]
    [InlineData("\U0010FFFF\U00010000")]
    [InlineData("\u200F\u202Eabc\u202C\u2066")]
    [InlineData("e\u0301 and \u00E9")]
    public async Task Hostile_text_comes_back_the_same(string text)
    {
        using var result = await server.Client.RunAsync(Bolt.Read("RETURN $p AS value, size($p) AS size", ("p", text)));

        Assert.Equal(text, result.Record()[0]);
    }

    [SkippableFact]
    public void Random_text_comes_back_the_same()
    {
        var client = server.Client;

        RandomValue.Text.List[0, 50].SampleAsync(
            async texts =>
            {
                var list = texts.ConvertAll(text => (object?)text);

                Assert.Equal(list, await client.ValueAsync(Bolt.Read("RETURN $p", ("p", list))));
            },
            iter: 100).GetAwaiter().GetResult();
    }

    [SkippableFact]
    public async Task A_node_is_a_structure()
    {
        var node = await server.Client.ValueAsync(Bolt.Write("CREATE (n:A:B {x: 1}) RETURN n"));

        var structure = Assert.IsType<PackStreamStructure>(node);
        Assert.Equal((PackStreamTag.Node, 4), (structure.Tag, structure.Fields.Count));
        await server.ClearAsync();
    }
}
