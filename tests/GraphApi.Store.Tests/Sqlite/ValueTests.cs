using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Store.Tests.Sqlite;

public class ValueTests
{
    private const string Sdl = """
        type V @node {
          key: ID! @id
          text: String texts: [String!] number: Float numbers: [Float!] whole: Long wholes: [Long!] truth: Boolean truths: [Boolean!]
          time: DateTime day: Date
        }
        """;

    public static TheoryData<string> HostileStrings =>
    [
        "", " ", "'", "\"", "\\", "`", "\"; DROP TABLE \"node_V\"; --", "a\0b", "\0", "a\nb\r\t\b\f", "\u0001\u001f\u007f\u0085\u2028",
        "😀", "\uE000", "\uFFFD\uFFFE\uFFFF", "\U0010FFFF", "שלום \u202Eabc", "%_*?[", "{{0}}", "e\u0301 é",
    ];

    [Theory]
    [MemberData(nameof(HostileStrings))]
    public async Task Any_string_passes_as_key_data_and_argument(string text)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        var key = text.Length == 0 ? "empty" : text;
        await store.ImportAsync(store.Draft()
            .Node("V", ("key", key), ("text", text), ("texts", new object?[] { text, "x" }))
            .Node("V", ("key", "another"), ("text", "another" + text), ("texts", new object?[] { "y" })));
        var row = await store.AskAsync(
            """
            query($key: ID!, $text: String!) {
              v(key: $key) { text texts }
              eq: vs(where: {text: {eq: $text}}) { nodes { key } }
              in: vs(where: {text: {in: [$text, "nothing"]}}) { nodes { key } }
              contains: vs(where: {text: {contains: $text}}) { totalCount }
              some: vs(where: {texts: {some: {eq: $text}}}) { nodes { key } }
            }
            """,
            ("key", key), ("text", text));
        using var json = JsonDocument.Parse(row);
        Assert.Equal(text, json.RootElement[0][0].GetString());
        Assert.Equal(text, json.RootElement[0][1][0].GetString());
        Assert.Equal([key], Keys(json.RootElement[1]));
        Assert.Equal([key], Keys(json.RootElement[2]));
        Assert.Equal(2, json.RootElement[3][0].GetInt32());
        Assert.Equal([key], Keys(json.RootElement[4]));
    }

    [Fact]
    public async Task Strings_come_escaped_as_answers_need_them()
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        var draft = store.Draft();
        var texts = Characters().Chunk(1000).Select(c => string.Concat(c)).ToList();
        for (var i = 0; i < texts.Count; i++)
            draft.Node("V", ("key", $"{i:D4}"), ("text", texts[i]), ("texts", new object?[] { texts[i] }));
        await store.ImportAsync(draft);
        var expected = texts.Select(t => $"[{Escape(t)},[{Escape(t)}]]");
        Assert.Equal($"[[[{string.Join(',', expected)}]]]", await store.AskAsync("{ vs(first: 1000) { nodes { text texts } } }"));
    }

    [Fact]
    public async Task Floats_are_exact()
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        var random = new Random(20220329);
        double[] special = [0, -0.0, 1, 0.1, double.Epsilon, double.MaxValue, double.MinValue, 9007199254740993, 1e22, 1e21, -38727528156263340];
        var numbers = special.Concat(Enumerable.Range(0, 5000).Select(i => Number(random, i))).Where(double.IsFinite).ToList();
        var draft = store.Draft();
        for (var i = 0; i < numbers.Count; i++)
            draft.Node("V", ("key", $"{i:D6}"), ("number", numbers[i]), ("numbers", new object?[] { numbers[i] }));
        await store.ImportAsync(draft);

        var (statement, values) = store.Compile("{ vs(first: 10000) { nodes { number numbers } } }");
        var read = new FloatReader();
        await store.Store.ExecuteAsync(statement, values, read, default);
        Assert.Equal(numbers.SelectMany(n => new[] { n, n }), read.Numbers);
        for (var i = 0; i < numbers.Count; i += 50)
            Assert.Equal($"[[[[\"{i:D6}\"]]],[[[\"{i:D6}\"]]],[[[\"{i:D6}\"]]]]", await FindAsync(store, numbers[i], $"{i:D6}"));
    }

    [Theory]
    [InlineData("eq: \"2022-03-29T11:30:00Z\"", "kyiv utc west")]
    [InlineData("eq: \"2022-03-30T05:30:00+18:00\"", "kyiv utc west")]
    [InlineData("eq: \"2022-03-29T11:30:00.000000001Z\"", "later")]
    [InlineData("in: [\"2022-03-29T11:30:00.000000001Z\", \"1999-01-01T00:00:00Z\"]", "later")]
    [InlineData("in: [\"2022-03-29T13:30:00+02:00\", null]", "kyiv none utc west")]
    [InlineData("in: []", "")]
    [InlineData("eq: null", "none")]
    public async Task Date_times_compare_by_instant(string term, string keys)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(store.Draft()
            .Node("V", ("key", "kyiv"), ("time", "2022-03-29T14:30:00+03:00"))
            .Node("V", ("key", "utc"), ("time", "2022-03-29T11:30:00Z"))
            .Node("V", ("key", "west"), ("time", "2022-03-28T17:30:00-18:00"))
            .Node("V", ("key", "later"), ("time", "2022-03-29T11:30:00.000000001Z"))
            .Node("V", ("key", "none")));
        Assert.Equal(keys, await KeysAsync(store, $"time: {{ {term} }}"));
    }

    [Theory]
    [InlineData("2022-03-29T14:30:00+03:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z")]
    [InlineData("1969-12-31T23:59:59.5-18:00")]
    public async Task Date_times_are_read_as_they_were_written(string text)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(store.Draft().Node("V", ("key", "k"), ("time", text)));
        var (statement, values) = store.Compile("{ v(key: \"k\") { time } }");
        var reader = new TimeReader();
        await store.Store.ExecuteAsync(statement, values, reader, default);
        Assert.Equal(text, DateTimeText.Write(reader.Time));
    }

    [Theory]
    [InlineData("whole: { in: [9223372036854775807] }", "a")]
    [InlineData("whole: { eq: -9223372036854775808 }", "b")]
    [InlineData("wholes: { some: { eq: 9223372036854775807 } }", "a")]
    [InlineData("truth: { eq: false }", "b")]
    [InlineData("truth: { in: [true, false] }", "a b")]
    [InlineData("truths: { some: { eq: true } }", "a")]
    [InlineData("day: { in: [\"1963-05-03\"] }", "a")]
    [InlineData("or: []", "")]
    [InlineData("and: []", "a b c")]
    [InlineData("or: [{ truth: { eq: true } }, { truth: { eq: null } }]", "a c")]
    public async Task Values_of_each_kind_compare(string where, string keys)
    {
        await using var store = await TestStore.OpenAsync(Sdl);
        await store.ImportAsync(store.Draft()
            .Node("V", ("key", "a"), ("whole", long.MaxValue), ("wholes", new object?[] { long.MaxValue }), ("truth", true), ("truths", new object?[] { true }), ("day", "1963-05-03"))
            .Node("V", ("key", "b"), ("whole", long.MinValue), ("truth", false), ("truths", Array.Empty<object?>()))
            .Node("V", ("key", "c")));
        Assert.Equal(keys, await KeysAsync(store, where));
    }

    [Fact]
    public void Infinity_and_text_of_other_kinds_are_no_values()
    {
        var row = new JsonRowReader("[9.0e+999,\"2022\",1.5,[[1],2],3]"u8);
        var list = row.BeginList();
        Assert.True(row.Next(ref list));
        Assert.False(row.TryReadFloat(out _));
        row.Skip();
        Assert.True(row.Next(ref list));
        Assert.False(row.TryReadDateTime(out _) || row.TryReadDate(out _) || row.TryReadBoolean(out _));
        row.Skip();
        Assert.True(row.Next(ref list));
        Assert.False(row.TryReadInteger(out _));
        row.Skip();
        Assert.True(row.Next(ref list));
        Assert.True(row.IsList);
        row.Skip();
        Assert.True(row.Next(ref list));
        Assert.True(row.TryReadInteger(out var three));
        Assert.Equal(3, three);
        Assert.False(row.Next(ref list));
    }

    private static Task<string> FindAsync(TestStore store, double number, string key) => store.AskAsync(
        """
        query($n: Float!, $k: ID!) {
          eq: vs(where: {number: {eq: $n}, key: {eq: $k}}) { nodes { key } }
          in: vs(where: {number: {in: [$n]}, key: {eq: $k}}) { nodes { key } }
          some: vs(where: {numbers: {some: {eq: $n}}, key: {eq: $k}}) { nodes { key } }
        }
        """,
        ("n", number), ("k", key));

    private static async Task<string> KeysAsync(TestStore store, string where)
    {
        using var json = JsonDocument.Parse(await store.AskAsync($"{{ vs(where: {{ {where} }}) {{ nodes {{ key }} }} }}"));
        return string.Join(' ', Keys(json.RootElement[0]));
    }

    private static IEnumerable<string> Keys(JsonElement connection) => connection[0].EnumerateArray().Select(r => r[0].GetString()!);

    private static IEnumerable<string> Characters() => Enumerable.Range(0, 0x10000)
        .Concat([0x10000, 0x1F600, 0x10FFFF])
        .Where(c => !(c < 0x10000 && char.IsSurrogate((char)c)))
        .Select(char.ConvertFromUtf32);

    /// <summary>What <see cref="RowString"/> promises.</summary>
    private static string Escape(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var unit in text)
        {
            var at = "\"\\\b\f\n\r\t".IndexOf(unit, StringComparison.Ordinal);
            json.Append(at >= 0 ? $"\\{"\"\\bfnrt"[at]}" : unit < ' ' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : unit.ToString());
        }

        return json.Append('"').ToString();
    }

    private static double Number(Random random, int i) => (i % 4) switch
    {
        0 => random.NextDouble(),
        1 => BitConverter.Int64BitsToDouble(random.NextInt64(1, 1L << 52)),
        2 => random.NextInt64() * 1.0,
        _ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
    };

    private sealed class FloatReader : IRowConsumer
    {
        public List<double> Numbers { get; } = [];

        public void Consume<TReader>(TReader row)
            where TReader : struct, IRowReader, allows ref struct => Read(ref row);

        private void Read<TReader>(ref TReader row)
            where TReader : struct, IRowReader, allows ref struct
        {
            if (row.TryReadFloat(out var number))
            {
                Numbers.Add(number);
                return;
            }

            var list = row.BeginList();
            while (row.Next(ref list))
                Read(ref row);
        }
    }

    private sealed class TimeReader : IRowConsumer
    {
        public DateTimeValue Time { get; private set; }

        public void Consume<TReader>(TReader row)
            where TReader : struct, IRowReader, allows ref struct
        {
            var roots = row.BeginList();
            Assert.True(row.Next(ref roots));
            var node = row.BeginList();
            Assert.True(row.Next(ref node));
            Assert.True(row.TryReadDateTime(out var time));
            Time = time;
        }
    }
}
