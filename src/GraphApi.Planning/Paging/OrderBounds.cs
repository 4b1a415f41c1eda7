using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Paging;

/// <summary>Writes each <see cref="OrderBound"/>: of the text <c>ab</c> <c>1ab</c>, <c>1ab</c> U+0001 and <c>1ab</c> U+F000.</summary>
public static class OrderBounds
{
    /// <summary>What stands before all that is kept of any value, and behind what is kept of null.</summary>
    public const string AnyStart = "1";

    /// <summary>What stands before all that is kept of null.</summary>
    public const string NullStart = "0";

    private const int OffsetLength = 4;

    /// <summary>The bound that what meets the condition lies behind.</summary>
    public static OrderBound LowerOf(Comparison comparison) => comparison == Comparison.Greater ? OrderBound.End : OrderBound.Start;

    /// <summary>The bound that what meets the condition lies before.</summary>
    public static OrderBound UpperOf(Comparison comparison) => comparison switch
    {
        Comparison.Less => OrderBound.Start,
        Comparison.StartsWith => OrderBound.PrefixEnd,
        _ => OrderBound.End,
    };

    public static string Write(OrderBound bound, GraphValue value) => bound switch
    {
        OrderBound.Start => Start(value),
        OrderBound.PrefixEnd => Start(value) + '\uF000',
        _ => Start(value) + (value.Kind == GraphValueKind.DateTime ? ':' : OrderKey.LowEscape),
    };

    /// <summary>Start and end of each value of a list, those of equal ones once.</summary>
    public static IEnumerable<(string Start, string End)> WriteAll(GraphValue list) =>
        list.AsList().ToImmutableArray().Select(v => (Write(OrderBound.Start, v), Write(OrderBound.End, v))).Distinct();

    private static string Start(GraphValue value)
    {
        var part = OrderKey.Join([value], "")[..^1];
        return value.Kind == GraphValueKind.DateTime ? part[..^OffsetLength] : part;
    }
}
