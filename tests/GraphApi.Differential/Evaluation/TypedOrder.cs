using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>The order of values of one scalar: null first, strings by code point, numbers by size, times by instant and offset.</summary>
internal sealed class TypedOrder : IComparer<GraphValue>
{
    public static TypedOrder Instance { get; } = new();

    public int Compare(GraphValue x, GraphValue y)
    {
        if (x.IsNull || y.IsNull)
            return y.IsNull.CompareTo(x.IsNull);
        return x.Kind switch
        {
            GraphValueKind.String => CompareText(x.AsString(), y.AsString()),
            GraphValueKind.Float => x.AsFloat().CompareTo(y.AsFloat()),
            GraphValueKind.Boolean => x.AsBoolean().CompareTo(y.AsBoolean()),
            GraphValueKind.DateTime => CompareTimes(x.AsDateTime(), y.AsDateTime()),
            GraphValueKind.LocalTime => x.AsLocalTime().CompareTo(y.AsLocalTime()),
            GraphValueKind.LocalDateTime => CompareLocal(x.AsLocalDateTime(), y.AsLocalDateTime()),
            GraphValueKind.Date => x.AsDate().CompareTo(y.AsDate()),
            _ => x.AsInteger().CompareTo(y.AsInteger()),
        };
    }

    /// <summary>By code point, said in the plainest way.</summary>
    public static int CompareText(string x, string y)
    {
        var (left, right) = (x.EnumerateRunes().ToArray(), y.EnumerateRunes().ToArray());
        var different = left.Zip(right).FirstOrDefault(p => p.First != p.Second);
        return different.First != different.Second ? different.First.CompareTo(different.Second) : left.Length.CompareTo(right.Length);
    }

    private static int CompareLocal(LocalDateTimeValue x, LocalDateTimeValue y) =>
        (x.Seconds, x.Nanoseconds).CompareTo((y.Seconds, y.Nanoseconds));

    private static int CompareTimes(DateTimeValue x, DateTimeValue y) =>
        (x.UtcSeconds, x.Nanoseconds, x.OffsetMinutes).CompareTo((y.UtcSeconds, y.Nanoseconds, y.OffsetMinutes));
}
