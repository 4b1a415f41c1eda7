using GraphApi.Model.Values;

namespace GraphApi.Store.Tests.Values;

/// <summary>Values that stores, encodings and statements like to get wrong; a seed gives the same ones again.</summary>
internal sealed class HostileValues(int seed)
{
    private static readonly string[] Pieces =
    [
        "\0", "\u0001", "\u0002", "\b", "\t", "\n", "\f", "\r", "\u001f", " ", "\"", "'", "`", "\\", "\\u0041", "$p", "{}", "--", "/*", "]", "a", "A",
        "\u007f", "\u0080", "é", "e\u0301", "\u2028", "\u202e", "\ud7ff", "\ue000", "\ue001", "\ufeff", "\uffff", "😀", "\U00010000", "\U0010ffff",
    ];

    private readonly Random _random = new(seed);

    public string Text() => string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    public GraphValue Maybe(Func<GraphValue> value) => _random.Next(6) == 0 ? GraphValue.Null : value();

    public GraphValue Integer(long least, long most) => GraphValue.Integer(_random.Next(5) switch
    {
        0 => least,
        1 => most,
        2 => 0,
        3 => _random.NextInt64(-3, 4),
        _ => _random.NextInt64(least, most),
    });

    public GraphValue Fraction() => GraphValue.Float(_random.Next(8) switch
    {
        0 => double.MaxValue,
        1 => -double.MaxValue,
        2 => double.Epsilon,
        3 => 0.1,
        4 => -0.0,
        5 => 1e21,
        6 => _random.Next(-3, 4),
        _ => BitConverter.Int64BitsToDouble(_random.NextInt64() & ~(0x7FFL << 52) | (_random.NextInt64(1, 0x7FF) << 52)),
    });

    public GraphValue Truth() => GraphValue.Boolean(_random.Next(2) == 0);

    public GraphValue Instant()
    {
        var seconds = _random.Next(4) == 0 ? _random.NextInt64(-62135500000, 253402200000) : 1648555200 + _random.Next(2);
        var offset = (short)(_random.Next(3) switch { 0 => 0, 1 => _random.Next(-1080, 1081), _ => 60 * _random.Next(-18, 19) });
        return GraphValue.DateTime(new DateTimeValue(seconds, _random.Next(3) == 0 ? _random.Next(1_000_000_000) : 0, offset));
    }

    public GraphValue Day() => GraphValue.Date(_random.Next(4) == 0 ? _random.Next(-719162, 2932896) : 19080 + _random.Next(3));

    public GraphValue Time() => GraphValue.LocalTime(_random.Next(4) switch
    {
        0 => 0,
        1 => 86_399_999_999_999,
        2 => 3_600_000_000_000 * _random.Next(24),
        _ => _random.NextInt64(86_400_000_000_000),
    });

    public GraphValue Stamp() => GraphValue.LocalDateTime(new LocalDateTimeValue(
        _random.Next(4) == 0 ? _random.NextInt64(-62135596800, 253402300800) : 1648555200 + _random.Next(-2, 2),
        _random.Next(3) == 0 ? _random.Next(1_000_000_000) : 0));

    public GraphValue Span() => GraphValue.Duration(new DurationValue(
        Component(DurationValue.MaxMonths),
        Component(DurationValue.MaxDays),
        Component(DurationValue.MaxSeconds - 1),
        _random.Next(3) == 0 ? _random.Next(1_000_000_000) : 0));

    public GraphValue Instants() => GraphValue.List([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Instant())]);

    private long Component(long most) => _random.Next(4) switch { 0 => 0, 1 => most, 2 => -most, _ => _random.Next(-100, 100) };

    public GraphValue Texts() => GraphValue.List([.. Enumerable.Range(0, _random.Next(4)).Select(_ => GraphValue.String(Text()))]);
}
