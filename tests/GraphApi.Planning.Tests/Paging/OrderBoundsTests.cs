using CsCheck;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Tests.Paging;

/// <summary>What is kept of a field lies within the bounds of a value just where the value is compared so.</summary>
public sealed class OrderBoundsTests
{
    private static Gen<string> Text { get; } = Gen
        .OneOfConst("\0", "\u0001", "\u0002", "0", "a", "b", "~", "\u00E9", "\uD7FF", "\uE000", "\uE001", "\uFFFF", "😀", "\U0010FFFF")
        .Array[0, 4].Select(string.Concat);

    private static Gen<DateTimeValue> Moment { get; } = Gen.Select(Gen.Long[-2, 2], Gen.Int[0, 2], Gen.Short[-1080, 1080])
        .Select((seconds, nanoseconds, offset) => new DateTimeValue(seconds, nanoseconds, offset));

    [Fact]
    public void Of_texts_by_code_point() => Gen.Select(Text, Text, Text).Sample(
        (key, stored, bound) =>
        {
            var kept = OrderColumn.Value(GraphValue.String(stored), key);
            var expected = CodePointOrder.Instance.Compare(stored, bound);

            Assert.Equal(expected >= 0, IsBehind(kept, OrderBound.Start, GraphValue.String(bound)));
            Assert.Equal(expected > 0, IsBehind(kept, OrderBound.End, GraphValue.String(bound)));
            Assert.Equal(
                stored.StartsWith(bound, StringComparison.Ordinal),
                IsBehind(kept, OrderBound.Start, GraphValue.String(bound)) && !IsBehind(kept, OrderBound.PrefixEnd, GraphValue.String(bound)));
        },
        iter: 20_000);

    [Fact]
    public void Of_date_times_by_instant() => Gen.Select(Text, Moment, Moment).Sample(
        (key, stored, bound) =>
        {
            var kept = OrderColumn.Value(GraphValue.DateTime(stored), key);
            var expected = (stored.UtcSeconds, stored.Nanoseconds).CompareTo((bound.UtcSeconds, bound.Nanoseconds));

            Assert.Equal(expected >= 0, IsBehind(kept, OrderBound.Start, GraphValue.DateTime(bound)));
            Assert.Equal(expected > 0, IsBehind(kept, OrderBound.End, GraphValue.DateTime(bound)));
        },
        iter: 20_000);

    [Fact]
    public void Null_lies_before_all_values()
    {
        var kept = OrderColumn.Value(GraphValue.Null, "key");

        Assert.True(string.CompareOrdinal(kept, OrderBounds.AnyStart) < 0);
        Assert.True(string.CompareOrdinal(OrderColumn.Value(GraphValue.String(""), ""), OrderBounds.AnyStart) > 0);
    }

    [Fact]
    public void A_list_has_equal_instants_once()
    {
        var moment = new DateTimeValue(0, 0, 60);

        Assert.Single(OrderBounds.WriteAll(GraphValue.List([GraphValue.DateTime(moment), GraphValue.DateTime(moment with { OffsetMinutes = -60 })])));
    }

    private static bool IsBehind(string kept, OrderBound bound, GraphValue value) => string.CompareOrdinal(kept, OrderBounds.Write(bound, value)) > 0;
}
