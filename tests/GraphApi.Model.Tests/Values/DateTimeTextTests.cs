using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class DateTimeTextTests
{
    [Theory]
    [InlineData("2022-03-29T14:30:00+03:00")]
    [InlineData("2022-03-29T14:30:00Z")]
    [InlineData("2022-03-29T14:30:00.5-18:00")]
    [InlineData("2022-03-29T14:30:00.000000001+18:00")]
    [InlineData("2022-03-29T14:30:00.123456789+05:45")]
    [InlineData("2024-02-29T23:59:59-00:30")]
    [InlineData("2000-02-29T00:00:00Z")]
    [InlineData("1969-12-31T23:59:59.999999999Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T18:00:00+18:00")]
    [InlineData("9999-12-31T23:59:59.999999999Z")]
    [InlineData("9999-12-31T05:59:59-18:00")]
    public void What_is_written_as_it_should_be_reads_back_the_same(string text) => Assert.Equal(text, DateTimeText.Write(Parse(text)));

    [Theory]
    [InlineData("2022-03-29t14:30:00z", "2022-03-29T14:30:00Z")]
    [InlineData("2022-03-29T14:30:00+00:00", "2022-03-29T14:30:00Z")]
    [InlineData("2022-03-29T14:30:00-00:00", "2022-03-29T14:30:00Z")]
    [InlineData("2022-03-29T14:30:00.120000000Z", "2022-03-29T14:30:00.12Z")]
    [InlineData("2022-03-29T14:30:00.000Z", "2022-03-29T14:30:00Z")]
    public void Other_forms_are_written_in_the_one_form(string text, string written) => Assert.Equal(written, DateTimeText.Write(Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("2022-03-29")]
    [InlineData("2022-03-29T14:30Z")]
    [InlineData("2022-03-29T14:30:00")]
    [InlineData("2022-03-29 14:30:00Z")]
    [InlineData(" 2022-03-29T14:30:00Z")]
    [InlineData("2022-03-29T14:30:00Z ")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("1900-02-29T00:00:00Z")]
    [InlineData("2022-13-01T00:00:00Z")]
    [InlineData("2022-03-29T24:00:00Z")]
    [InlineData("2022-03-29T14:60:00Z")]
    [InlineData("2022-06-30T23:59:60Z")]
    [InlineData("2022-03-29T14:30:00.Z")]
    [InlineData("2022-03-29T14:30:00.1234567890Z")]
    [InlineData("2022-03-29T14:30:00.-5Z")]
    [InlineData("2022-03-29T14:30:00+18:01")]
    [InlineData("2022-03-29T14:30:00-19:00")]
    [InlineData("2022-03-29T14:30:00+03:60")]
    [InlineData("2022-03-29T14:30:00+0300")]
    [InlineData("2022-03-29T14:30:00+3")]
    [InlineData("2022-03-29T14:30:00.5")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("10000-01-01T00:00:00Z")]
    public void What_is_no_date_and_time_is_refused(string text) => Assert.False(DateTimeText.TryParse(text, out _));

    [Fact]
    public void Values_read_back_the_same_and_as_the_framework_reads_them()
    {
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
        {
            var value = new DateTimeValue(
                random.NextInt64(-62_135_500_000, 253_402_200_000), random.Next(1_000_000_000) / 100 * 100, (short)random.Next(-14 * 60, (14 * 60) + 1));
            var text = DateTimeText.Write(value);

            Assert.Equal(value, Parse(text));
            var framework = DateTimeOffset.Parse(text, null);
            Assert.Equal(value.UtcSeconds, framework.ToUnixTimeSeconds());
            Assert.Equal(value.OffsetMinutes, framework.TotalOffsetMinutes);
        }
    }

    [Fact]
    public void The_longest_text_fits()
    {
        Span<byte> bytes = stackalloc byte[DateTimeText.MaxLength];
        DateTimeText.Write(Parse("2022-03-29T14:30:00.123456789+05:45"), bytes, out var written);

        Assert.Equal(DateTimeText.MaxLength, written);
        Assert.Equal("2022-03-29T14:30:00.123456789+05:45", Encoding.ASCII.GetString(bytes));
    }

    [Theory]
    [InlineData("2022-03-29T14:30:00+03:00", "2022-03-29T12:30:00Z")]
    [InlineData("2022-03-29T11:30:00-01:00", "2022-03-29T12:30:00Z")]
    [InlineData("2022-03-29T11:30:00-01:00", "2022-03-29T13:30:00+01:00")]
    [InlineData("1969-12-31T23:59:59.9Z", "1970-01-01T00:00:00Z")]
    public void The_order_is_by_instant_and_then_west_first(string earlier, string later) =>
        Assert.True(Parse(earlier).CompareTo(Parse(later)) < 0);

    private static DateTimeValue Parse(string text)
    {
        Assert.True(DateTimeText.TryParse(text, out var value), text);
        return value;
    }
}
