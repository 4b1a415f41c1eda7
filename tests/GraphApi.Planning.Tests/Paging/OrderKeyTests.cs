using System.Text;
using CsCheck;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Tests.Paging;

public sealed class OrderKeyTests
{
    [Fact]
    public void Order_of_the_encoded_text_is_the_order_of_key_and_identity_in_every_encoding() =>
        Gen.Select(Places, Places).Sample((left, right) =>
        {
            var expected = Math.Sign(Compare(left, right));
            var (a, b) = (Encode(left), Encode(right));

            Assert.Equal(expected, Math.Sign(string.CompareOrdinal(a, b)));
            Assert.Equal(expected, Math.Sign(CodePointOrder.Instance.Compare(a, b)));
            Assert.Equal(expected, Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))));
        }, iter: 20_000);

    [Fact]
    public void A_key_of_the_allowed_length_stays_within_what_an_index_holds()
    {
        var widest = string.Concat(Enumerable.Repeat("\uE000", 512 / 3));

        var encoded = Encoding.UTF8.GetByteCount(OrderKey.Encode(widest, GraphValue.String(widest)));

        Assert.InRange(encoded, 1, 4_000);
    }

    [Theory]
    [InlineData("bucha", "1bucha")]
    [InlineData("", "1")]
    [InlineData("a\0b\u0001", "1a\u00010b\u00011")]
    [InlineData("\uE000", "1\uE00000E000")]
    [InlineData("😀", "1\uE00001F600")]
    public void A_key_alone_is_written_behind_a_one(string key, string expected) => Assert.Equal(expected, OrderKey.Encode(key));

    [Fact]
    public void Identity_follows_behind_separators_with_null_as_zero()
    {
        var encoded = OrderKey.Encode("bucha", GraphValue.Null, GraphValue.Integer(5));

        Assert.Equal("1bucha\00\018000000000000005", encoded);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Places.Sample(place =>
        {
            var reader = new OrderKeyReader(Encode(place));

            Assert.True(reader.TryRead(ScalarKind.Id, out var key));
            Assert.Equal(place.Key, key.AsString());
            foreach (var (kind, expected) in IdentityKinds.Zip(place.Identity))
            {
                Assert.True(reader.TryRead(kind, out var value));
                Assert.Equal(expected, value);
            }

            Assert.True(reader.IsAtEnd);
        });

    [Fact]
    public void Whatever_is_read_would_be_written_so() =>
        Gen.Select(Gen.OneOfConst("", "0", "1", "01", "8", "7"), Text, Gen.OneOfConst(Kinds)).Sample((first, rest, kind) =>
        {
            var reader = new OrderKeyReader(first + rest);

            if (reader.TryRead(kind, out var value) && reader.IsAtEnd && !(first + rest).EndsWith('\0'))
                Assert.Equal(first + rest, OrderKey.Join([value], "")[..^1]);
        }, iter: 20_000);

    [Theory]
    [InlineData(ScalarKind.Long, "1800000000000000")]
    [InlineData(ScalarKind.Long, "1800000000000000a")]
    [InlineData(ScalarKind.Long, "18000000000000005 ")]
    [InlineData(ScalarKind.Float, "17FFFFFFFFFFFFFFF")]
    [InlineData(ScalarKind.Float, "1FFF8000000000000")]
    [InlineData(ScalarKind.Boolean, "12")]
    [InlineData(ScalarKind.Date, "1FFFFFFFFFFFFFFFF")]
    [InlineData(ScalarKind.DateTime, "1800000006242EE080000000002161")]
    [InlineData(ScalarKind.String, "1\uE000")]
    [InlineData(ScalarKind.String, "1\uE000000041")]
    [InlineData(ScalarKind.String, "1\uE00000D800")]
    [InlineData(ScalarKind.String, "1\uF000")]
    [InlineData(ScalarKind.String, "1\u0001")]
    [InlineData(ScalarKind.String, "2a")]
    [InlineData(ScalarKind.String, "00")]
    [InlineData(ScalarKind.String, "")]
    public void A_text_that_no_value_is_written_as_is_refused(ScalarKind kind, string text)
    {
        var reader = new OrderKeyReader(text);

        Assert.False(reader.TryRead(kind, out _));
    }

    private static ScalarKind[] Kinds { get; } =
        [ScalarKind.Id, ScalarKind.Long, ScalarKind.Float, ScalarKind.Boolean, ScalarKind.DateTime, ScalarKind.Date, ScalarKind.LocalTime, ScalarKind.LocalDateTime];

    private static ScalarKind[] IdentityKinds { get; } = [ScalarKind.String, ScalarKind.Long, ScalarKind.Float, ScalarKind.DateTime, ScalarKind.LocalTime, ScalarKind.LocalDateTime];

    private static Gen<string> Text { get; } = Gen.OneOf(
            Gen.OneOfConst("\0", "\u0001", "\u0002", "0", "1", "a", "b", "~", "\u00E9", "\uD7FF", "\uE000", "\uE001", "\uFFFF"),
            Gen.OneOfConst("😀", "\U00010000", "\U0010FFFF", "\u202E"))
        .Array[0, 5].Select(string.Concat);

    private static Gen<GraphValue> Value(GraphValueKind kind) => Gen.Frequency((1, Gen.Const(GraphValue.Null)), (4, kind switch
    {
        GraphValueKind.String => Text.Select(GraphValue.String),
        GraphValueKind.Integer => Gen.OneOf(Gen.Long[-3, 3], Gen.Long).Select(GraphValue.Integer),
        GraphValueKind.Float => Gen.OneOf(Gen.Double.OneTwo, Gen.Double).Where(double.IsFinite).Select(GraphValue.Float),
        GraphValueKind.Boolean => Gen.Bool.Select(GraphValue.Boolean),
        GraphValueKind.LocalTime => Gen.Long[0, 86_399_999_999_999].Select(GraphValue.LocalTime),
        GraphValueKind.LocalDateTime => Gen.Select(Gen.Long[-62135596800, 253402300799], Gen.Int[0, 999_999_999])
            .Select((seconds, nanoseconds) => GraphValue.LocalDateTime(new LocalDateTimeValue(seconds, nanoseconds))),
        _ => Gen.Select(Gen.Long[-62135596800, 253402300799], Gen.Int[0, 999_999_999], Gen.Short[-1080, 1080])
            .Select((seconds, nanoseconds, offset) => GraphValue.DateTime(new DateTimeValue(seconds, nanoseconds, offset))),
    }));

    private static Gen<(string Key, GraphValue[] Identity)> Places { get; } = Gen.Select(
        Text,
        Value(GraphValueKind.String),
        Value(GraphValueKind.Integer),
        Value(GraphValueKind.Float),
        Gen.Select(Value(GraphValueKind.DateTime), Value(GraphValueKind.LocalTime), Value(GraphValueKind.LocalDateTime)),
        (key, text, number, fraction, times) => (key, new[] { text, number, fraction, times.Item1, times.Item2, times.Item3 }));

    private static string Encode((string Key, GraphValue[] Identity) place) => OrderKey.Encode(place.Key, place.Identity);

    private static int Compare((string Key, GraphValue[] Identity) left, (string Key, GraphValue[] Identity) right)
    {
        var byKey = CodePointOrder.Instance.Compare(left.Key, right.Key);
        return byKey != 0 ? byKey : left.Identity.Zip(right.Identity, Compare).FirstOrDefault(c => c != 0);
    }

    private static int Compare(GraphValue left, GraphValue right) => (left.IsNull, right.IsNull) switch
    {
        (true, true) => 0,
        (true, _) => -1,
        (_, true) => 1,
        _ => left.Kind switch
        {
            GraphValueKind.String => CodePointOrder.Instance.Compare(left.AsString(), right.AsString()),
            GraphValueKind.Float => left.AsFloat().CompareTo(right.AsFloat()),
            GraphValueKind.DateTime => left.AsDateTime().CompareTo(right.AsDateTime()),
            GraphValueKind.LocalTime => left.AsLocalTime().CompareTo(right.AsLocalTime()),
            GraphValueKind.LocalDateTime => left.AsLocalDateTime().CompareTo(right.AsLocalDateTime()),
            _ => left.AsInteger().CompareTo(right.AsInteger()),
        },
    };
}
