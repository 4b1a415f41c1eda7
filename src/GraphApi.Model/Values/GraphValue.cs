using System.Collections.Immutable;

namespace GraphApi.Model.Values;

/// <summary>A value of the graph: what a property holds, a filter compares with, and an import brings.</summary>
public readonly struct GraphValue : IEquatable<GraphValue>
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly int _nanoseconds;
    private readonly short _offsetMinutes;

    private GraphValue(GraphValueKind kind, object? reference, long bits = 0, int nanoseconds = 0, short offsetMinutes = 0)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
        _nanoseconds = nanoseconds;
        _offsetMinutes = offsetMinutes;
    }

    public static GraphValue Null => default;

    public GraphValueKind Kind { get; }

    public bool IsNull => Kind == GraphValueKind.Null;

    public static bool operator ==(GraphValue left, GraphValue right) => left.Equals(right);

    public static bool operator !=(GraphValue left, GraphValue right) => !left.Equals(right);

    public static GraphValue String(string value) => new(GraphValueKind.String, value);

    public static GraphValue Integer(long value) => new(GraphValueKind.Integer, null, value);

    /// <summary>A finite number; -0.0 becomes 0.0, so that equal numbers are one value everywhere.</summary>
    public static GraphValue Float(double value) => double.IsFinite(value)
        ? new(GraphValueKind.Float, null, BitConverter.DoubleToInt64Bits(value == 0 ? 0.0 : value))
        : throw new ArgumentOutOfRangeException(nameof(value), "A Float is a finite number.");

    public static GraphValue Boolean(bool value) => new(GraphValueKind.Boolean, null, value ? 1 : 0);

    public static GraphValue DateTime(DateTimeValue value) =>
        new(GraphValueKind.DateTime, null, value.UtcSeconds, value.Nanoseconds, value.OffsetMinutes);

    /// <summary>A day, as days since 1970-01-01.</summary>
    public static GraphValue Date(int daysSinceEpoch) => new(GraphValueKind.Date, null, daysSinceEpoch);

    /// <summary>A time of day, as nanoseconds since midnight.</summary>
    public static GraphValue LocalTime(long nanosecondsOfDay) => new(GraphValueKind.LocalTime, null, nanosecondsOfDay);

    public static GraphValue LocalDateTime(LocalDateTimeValue value) =>
        new(GraphValueKind.LocalDateTime, null, value.Seconds, value.Nanoseconds);

    public static GraphValue Duration(DurationValue value) => new(GraphValueKind.Duration, value);

    /// <summary>Any JSON value, as <see cref="CompactJson"/> writes it.</summary>
    public static GraphValue Json(string compact) => new(GraphValueKind.Json, compact);

    public static GraphValue List(ImmutableArray<GraphValue> values) => new(GraphValueKind.List, values.ToArray());

    public string AsString() => (string)_reference!;

    public long AsInteger() => _bits;

    public double AsFloat() => BitConverter.Int64BitsToDouble(_bits);

    public bool AsBoolean() => _bits != 0;

    public DateTimeValue AsDateTime() => new(_bits, _nanoseconds, _offsetMinutes);

    /// <summary>Days since 1970-01-01.</summary>
    public int AsDate() => (int)_bits;

    /// <summary>Nanoseconds since midnight.</summary>
    public long AsLocalTime() => _bits;

    public LocalDateTimeValue AsLocalDateTime() => new(_bits, _nanoseconds);

    public DurationValue AsDuration() => (DurationValue)_reference!;

    public string AsJson() => (string)_reference!;

    public ReadOnlySpan<GraphValue> AsList() => (GraphValue[])_reference!;

    public bool Equals(GraphValue other) =>
        Kind == other.Kind && _bits == other._bits && _nanoseconds == other._nanoseconds && _offsetMinutes == other._offsetMinutes
        && Kind switch
        {
            GraphValueKind.String or GraphValueKind.Json =>
                string.Equals((string)_reference!, (string)other._reference!, StringComparison.Ordinal),
            GraphValueKind.Duration => AsDuration() == other.AsDuration(),
            GraphValueKind.List => AsList().SequenceEqual(other.AsList()),
            _ => true,
        };

    public override bool Equals(object? obj) => obj is GraphValue other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Kind, _bits, Kind == GraphValueKind.List ? null : _reference);

    public override string ToString() => Kind switch
    {
        GraphValueKind.Null => "null",
        GraphValueKind.String => AsString(),
        GraphValueKind.Float => AsFloat().ToString("R", null),
        GraphValueKind.Boolean => AsBoolean() ? "true" : "false",
        GraphValueKind.DateTime => DateTimeText.Write(AsDateTime()),
        GraphValueKind.Date => DateText.Write(AsDate()),
        GraphValueKind.LocalTime => LocalTimeText.Write(AsLocalTime()),
        GraphValueKind.LocalDateTime => LocalDateTimeText.Write(AsLocalDateTime()),
        GraphValueKind.Duration => DurationText.Write(AsDuration()),
        GraphValueKind.Json => AsJson(),
        GraphValueKind.List => "[" + string.Join(", ", AsList().ToArray()) + "]",
        _ => AsInteger().ToString(null, null),
    };
}
