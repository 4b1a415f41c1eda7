using GraphApi.Model.Values;

namespace GraphApi.Planning.Stores;

/// <summary>Reads a single value of a row, of a kind that has an order.</summary>
public static class RowValue
{
    /// <summary>False for text, which is the caller's to copy, and where what is stored is of another kind.</summary>
    public static bool TryRead<TReader>(ref TReader row, ScalarKind kind, out GraphValue value)
        where TReader : struct, IRowReader, allows ref struct
    {
        GraphValue? read = kind switch
        {
            _ when row.TryReadNull() => GraphValue.Null,
            ScalarKind.Int or ScalarKind.Long when row.TryReadInteger(out var number) => GraphValue.Integer(number),
            ScalarKind.Float when row.TryReadFloat(out var number) => GraphValue.Float(number),
            ScalarKind.Boolean when row.TryReadBoolean(out var truth) => GraphValue.Boolean(truth),
            ScalarKind.DateTime when row.TryReadDateTime(out var instant) => GraphValue.DateTime(instant),
            ScalarKind.LocalTime when row.TryReadLocalTime(out var time) => GraphValue.LocalTime(time),
            ScalarKind.LocalDateTime when row.TryReadLocalDateTime(out var time) => GraphValue.LocalDateTime(time),
            ScalarKind.Date when row.TryReadDate(out var day) => GraphValue.Date(day),
            _ => null,
        };
        value = read ?? GraphValue.Null;
        return read.HasValue;
    }
}
