using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Draws values of each scalar, from few enough that they meet again, with the extremes among them.</summary>
internal sealed class RandomValues
{
    private static readonly long[] Integers = [0, 1, -1, 2, 10, 100, int.MaxValue, int.MinValue, 255, 256, 65_536, -65_537];
    private static readonly long[] Longs = [.. Integers, long.MaxValue, long.MinValue, 9_007_199_254_740_993, 9_007_199_254_740_992,
        -9_007_199_254_740_993];

    private static readonly double[] Floats =
    [
        0, 1, -1, 0.1, 0.2, 0.30000000000000004, 1.5, -2.25, 1e15, 1e16, 123456789012345680, 1e17, 1e21, 1e22, 1e308, -1e308,
        double.MaxValue, double.MinValue, 5e-324, -5e-324,
        2.2250738585072014e-308, 1e-5, 1e-4, 0.001, 1e-7, 1 / 3.0, 100, 9007199254740993, 4.35, 1e23, 3.4028234663852886e38,
        17976931348623157e292,
    ];

    private static readonly string[] Times =
    [
        "2022-03-29T14:30:00Z", "2022-03-29T17:30:00+03:00", "2022-03-29T11:30:00-03:00", "2022-03-30T08:30:00+18:00",
        "2022-03-28T20:30:00-18:00",
        "2022-03-29T14:30:00.000000001Z", "2022-03-29T14:30:00.1Z", "2022-03-29T17:30:00.100+03:00", "2022-03-29T14:29:59.999999999Z",
        "0001-01-01T00:00:00Z", "0001-01-01T18:00:00+18:00", "9999-12-31T23:59:59.999999999Z", "9999-12-31T05:59:59.999999999-18:00",
        "1969-12-31T23:59:59.5Z", "1970-01-01T00:00:00Z", "1900-02-28T23:59:59-00:01", "2000-02-29T12:00:00+05:45",
        "2022-03-29T14:30:00-00:30",
    ];

    private static readonly string[] Dates = ["0001-01-01", "9999-12-31", "1970-01-01", "1969-12-31", "2022-03-29", "2022-03-30",
        "2000-02-29", "1582-10-15"];

    private static readonly string[] LocalTimes =
        ["00:00:00", "23:59:59.999999999", "14:30:00", "14:30:00.5", "14:30:00.500000001", "09:59:59", "10:00:00"];

    private static readonly string[] LocalDateTimes =
    [
        "0001-01-01T00:00:00", "9999-12-31T23:59:59.999999999", "1970-01-01T00:00:00", "1969-12-31T23:59:59.5",
        "2022-03-29T14:30:00", "2022-03-29T14:30:00.000000001", "2022-03-29T14:29:59.9",
    ];

    private static readonly string[] Durations =
    [
        "PT0S", "P1Y2M3DT4H5M6.7S", "P1D", "PT24H", "P14M", "P1Y2M", "P2W", "P-1Y-2M-3DT-4H-5M-6.7S", "PT-0.5S", "PT0.000000001S",
        "PT-0.000000001S", "P1MT-1S", "PT-61.25S", "P1000000000Y", "P-366000000000D", "PT-8784000000000H",
    ];

    private static readonly string[] Jsons =
    [
        "{}", "[]", "\"\"", "0", "-1", "1.5", "1E-07", "9007199254740993", "true", "false", "\"Київ 😀\"", "\"a\\\"b\\\\c\\n\\u0000\"",
        """{"b":1,"a":[null,true,{"c":"x"}]}""", """{"a":[null,true,{"c":"x"}],"b":1}""", "[[[[]]]]", """["{}"]""", """{"eq":{"and":null}}""",
    ];

    private static readonly string[] Urls =
        ["https://example.org", "https://example.org/", "https://example.org/a?b='c'&d=%22#e", "http://example.org/ж", "urn:isbn:1",
        "HTTPS://EXAMPLE.ORG/%2F", "mailto:a@b.c"];

    private readonly Random _random;
    private readonly List<string> _texts;

    public RandomValues(Random random)
    {
        _random = random;
        _texts = [.. random.Shuffled(HostileText.All).Take(14), "", "Kyiv"];
    }

    /// <summary>A value that the field can hold, null now and then where it may.</summary>
    public GraphValue Of(ScalarField field)
    {
        if (!field.IsNonNull && _random.Chance(0.25))
            return GraphValue.Null;
        return field.IsList ? GraphValue.List(ListOf(field.Type)) : Of(field.Type);
    }

    public GraphValue Of(ScalarType type) => type.Kind switch
    {
        ScalarKind.Int => GraphValue.Integer(Number(Integers)),
        ScalarKind.Long => GraphValue.Integer(Number(Longs)),
        ScalarKind.Float => GraphValue.Float(_random.Chance(0.8) ? _random.Pick(Floats) : _random.NextDouble() * 100),
        ScalarKind.Boolean => GraphValue.Boolean(_random.Chance(0.5)),
        ScalarKind.DateTime => Parse(type, Times),
        ScalarKind.Date => Parse(type, Dates),
        ScalarKind.LocalTime => Parse(type, LocalTimes),
        ScalarKind.LocalDateTime => Parse(type, LocalDateTimes),
        ScalarKind.Duration => Parse(type, Durations),
        ScalarKind.Json => GraphValue.Json(_random.Pick(Jsons)),
        ScalarKind.Url => GraphValue.String(_random.Pick(Urls)),
        ScalarKind.Enum => GraphValue.String(_random.Pick(type.Enum!.Values).Name),
        _ => GraphValue.String(Text()),
    };

    public string Text() => _random.Chance(0.7) ? _random.Pick(_texts) : _random.Pick(HostileText.All);

    private GraphValue Parse(ScalarType type, string[] texts) =>
        ScalarCoercion.TryFromString(type, _random.Pick(texts), out var value, out var error) ? value : throw new InvalidOperationException(error);

    private long Number(long[] extremes) => _random.Chance(0.6) ? _random.Pick(extremes) : _random.Next(-3, 12);

    private ImmutableArray<GraphValue> ListOf(ScalarType type) => [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Of(type))];
}
