using System.Text.RegularExpressions;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class ScalarCoercionTests
{
    private static readonly EnumType Kind = new("Kind", null, [new("CITY", null, null), new("TOWN", null, null)]);

    [Theory]
    [InlineData(ScalarKind.Id, "kyiv")]
    [InlineData(ScalarKind.Id, "")]
    [InlineData(ScalarKind.String, "Київ 🇺🇦")]
    [InlineData(ScalarKind.Url, "https://example.org/a?b=c#d")]
    [InlineData(ScalarKind.Url, "urn:isbn:0451450523")]
    [InlineData(ScalarKind.Enum, "TOWN")]
    public void Texts_are_kept_as_they_are(ScalarKind kind, string text) => Assert.Equal(GraphValue.String(text), FromString(kind, text));

    [Theory]
    [InlineData(ScalarKind.Int, "1")]
    [InlineData(ScalarKind.Float, "1.5")]
    [InlineData(ScalarKind.Boolean, "true")]
    [InlineData(ScalarKind.Long, "")]
    [InlineData(ScalarKind.Long, "-")]
    [InlineData(ScalarKind.Long, "+1")]
    [InlineData(ScalarKind.Long, " 1")]
    [InlineData(ScalarKind.Long, "1.0")]
    [InlineData(ScalarKind.Long, "9223372036854775808")]
    [InlineData(ScalarKind.Url, "/page")]
    [InlineData(ScalarKind.Url, "example.org/page")]
    [InlineData(ScalarKind.Url, "")]
    [InlineData(ScalarKind.Url, "https://example.org/a b")]
    [InlineData(ScalarKind.Url, " https://example.org/")]
    [InlineData(ScalarKind.Enum, "town")]
    [InlineData(ScalarKind.Enum, "VILLAGE")]
    [InlineData(ScalarKind.DateTime, "2022-03-29")]
    [InlineData(ScalarKind.Date, "2022-03-29T00:00:00Z")]
    public void Texts_of_another_kind_are_refused_with_what_is_wanted(ScalarKind kind, string text)
    {
        Assert.False(ScalarCoercion.TryFromString(TypeOf(kind), text, out var value, out var error));

        Assert.True(value.IsNull);
        Assert.NotEqual(ScalarCoercion.LoneSurrogate, error);
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0", 0)]
    public void A_Long_may_come_as_its_digits(string text, long number) => Assert.Equal(GraphValue.Integer(number), FromString(ScalarKind.Long, text));

    [Theory]
    [InlineData(ScalarKind.String, "\\ud83d")]
    [InlineData(ScalarKind.Id, "a\\udc00b")]
    [InlineData(ScalarKind.Url, "https://example.org/\\ud800")]
    [InlineData(ScalarKind.Enum, "\\udc00\\ud800")]
    public void Half_a_surrogate_pair_is_told_from_other_errors(ScalarKind kind, string escaped)
    {
        Assert.False(ScalarCoercion.TryFromString(TypeOf(kind), Regex.Unescape(escaped), out _, out var error));

        Assert.Same(ScalarCoercion.LoneSurrogate, error);
    }

    [Theory]
    [InlineData(ScalarKind.Int, int.MaxValue, true)]
    [InlineData(ScalarKind.Int, int.MinValue, true)]
    [InlineData(ScalarKind.Int, int.MaxValue + 1L, false)]
    [InlineData(ScalarKind.Int, int.MinValue - 1L, false)]
    [InlineData(ScalarKind.Long, long.MinValue, true)]
    [InlineData(ScalarKind.Float, long.MaxValue, true)]
    [InlineData(ScalarKind.Id, 7, true)]
    [InlineData(ScalarKind.String, 7, false)]
    [InlineData(ScalarKind.Boolean, 1, false)]
    [InlineData(ScalarKind.DateTime, 0, false)]
    [InlineData(ScalarKind.Enum, 0, false)]
    public void Integers_become_numbers_and_ids(ScalarKind kind, long number, bool fits) =>
        Assert.Equal(fits, ScalarCoercion.TryFromInteger(TypeOf(kind), number, out _, out _));

    [Fact]
    public void An_integer_for_a_Float_is_a_float_and_for_an_ID_its_digits()
    {
        ScalarCoercion.TryFromInteger(TypeOf(ScalarKind.Float), 3, out var number, out _);
        ScalarCoercion.TryFromInteger(TypeOf(ScalarKind.Id), -3, out var id, out _);

        Assert.Equal(GraphValue.Float(3), number);
        Assert.Equal(GraphValue.String("-3"), id);
    }

    [Theory]
    [InlineData(ScalarKind.Float, 1.5, true)]
    [InlineData(ScalarKind.Float, double.NaN, false)]
    [InlineData(ScalarKind.Float, double.PositiveInfinity, false)]
    [InlineData(ScalarKind.Int, 1.0, false)]
    [InlineData(ScalarKind.Long, 1.0, false)]
    [InlineData(ScalarKind.Id, 1.5, false)]
    public void Numbers_with_a_point_are_floats_alone(ScalarKind kind, double number, bool fits) =>
        Assert.Equal(fits, ScalarCoercion.TryFromNumber(TypeOf(kind), number, out _, out _));

    [Fact]
    public void Negative_zero_is_zero()
    {
        ScalarCoercion.TryFromNumber(TypeOf(ScalarKind.Float), -0.0, out var value, out _);

        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(value.AsFloat()));
    }

    [Theory]
    [InlineData(ScalarKind.Boolean, true)]
    [InlineData(ScalarKind.Int, false)]
    [InlineData(ScalarKind.String, false)]
    public void Booleans_are_booleans_alone(ScalarKind kind, bool fits) =>
        Assert.Equal(fits, ScalarCoercion.TryFromBoolean(TypeOf(kind), true, out _, out _));

    [Fact]
    public void An_enums_error_names_its_values()
    {
        ScalarCoercion.TryFromString(TypeOf(ScalarKind.Enum), "x", out _, out var error);

        Assert.Equal("Kind is one of CITY, TOWN.", error);
    }

    private static ScalarType TypeOf(ScalarKind kind) => new(kind, kind == ScalarKind.Enum ? Kind : null);

    private static GraphValue FromString(ScalarKind kind, string text)
    {
        Assert.True(ScalarCoercion.TryFromString(TypeOf(kind), text, out var value, out var error), error);
        return value;
    }
}
