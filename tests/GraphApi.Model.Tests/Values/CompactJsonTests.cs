using System.Numerics;
using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class CompactJsonTests
{
    [Theory]
    [InlineData(""" { "b" : 1 , "a" : [ true , null , { } , [ ] ] } """, """{"b":1,"a":[true,null,{},[]]}""")]
    [InlineData(""" "\u0041\/\u000a\u0001\u007f" """, "\"A/\\n\\u0001\u007f\"")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("-0", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1.0", "1")]
    [InlineData("-0.0e7", "0")]
    [InlineData("0.1234567890123456789012", "0.1234567890123456789012")]
    [InlineData("1e400", "1e400")]
    public void A_text_becomes_compact_and_loses_nothing(string json, string compact) =>
        Assert.Equal(compact, CompactJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("01")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    [InlineData("[1,]")]
    [InlineData("/* */ 1")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    public void What_is_no_JSON_is_refused(string json) => Assert.Null(CompactJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Lists_lie_in_one_another_to_a_limit(int depth, bool fits)
    {
        var json = new string('[', depth) + new string(']', depth);
        object plain = Enumerable.Range(1, depth - 1).Aggregate(new List<object?>(), (inner, _) => [inner]);

        Assert.Equal(fits, CompactJson.Read(Encoding.UTF8.GetBytes(json)) is not null);
        Assert.Equal(fits, ScalarCoercion.TryFromJson(plain, out _, out _));
    }

    [Fact]
    public void A_text_may_be_long_to_a_limit()
    {
        var longest = new string('x', CompactJson.MaxLength - 2);

        Assert.True(ScalarCoercion.TryFromJson(longest, out _, out _));
        Assert.False(ScalarCoercion.TryFromJson(longest + "x", out _, out _));
    }

    [Fact]
    public void Values_of_a_request_give_the_text_of_the_same_JSON()
    {
        var members = new Dictionary<string, object?>
        {
            ["b"] = BigInteger.Parse("123456789012345678901234567890"),
            ["a"] = new List<object?> { 1, 2L, 0.5, -0.0, true, null, "x" },
            ["json"] = GraphValue.Json("""{"c":[1]}"""),
        };

        Assert.True(ScalarCoercion.TryFromJson(members, out var value, out _));

        Assert.Equal("""{"b":123456789012345678901234567890,"a":[1,2,0.5,0,true,null,"x"],"json":{"c":[1]}}""", value.AsJson());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told_from_other_errors()
    {
        Assert.False(ScalarCoercion.TryFromJson(new Dictionary<string, object?> { ["\ud800"] = 1 }, out _, out var error));

        Assert.Same(ScalarCoercion.LoneSurrogate, error);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_is_finite(double number) => Assert.False(ScalarCoercion.TryFromJson(number, out _, out _));
}
