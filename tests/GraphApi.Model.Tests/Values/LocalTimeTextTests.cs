using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class LocalTimeTextTests
{
    [Theory]
    [InlineData("00:00:00", "00:00:00")]
    [InlineData("14:30:00.5", "14:30:00.5")]
    [InlineData("14:30:00.500000000", "14:30:00.5")]
    [InlineData("14:30:00.0", "14:30:00")]
    [InlineData("23:59:59.999999999", "23:59:59.999999999")]
    public void A_time_of_day_is_written_with_seconds_and_no_trailing_zeros(string text, string written)
    {
        Assert.True(LocalTimeText.TryParse(text, out var time));

        Assert.Equal(written, LocalTimeText.Write(time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("14:30")]
    [InlineData("24:00:00")]
    [InlineData("14:60:00")]
    [InlineData("14:30:60")]
    [InlineData("4:30:00")]
    [InlineData("14:30:00.")]
    [InlineData("14:30:00.1234567890")]
    [InlineData("14:30:00Z")]
    [InlineData(" 14:30:00")]
    [InlineData("14:30:00,5")]
    public void Another_text_is_no_time_of_day(string text) => Assert.False(LocalTimeText.TryParse(text, out _));

    [Theory]
    [InlineData("2022-03-29T14:30:00", "2022-03-29T14:30:00")]
    [InlineData("2022-03-29t14:30:00.10", "2022-03-29T14:30:00.1")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.999999999", "9999-12-31T23:59:59.999999999")]
    public void A_day_and_a_time_are_written_without_an_offset(string text, string written)
    {
        Assert.True(LocalDateTimeText.TryParse(text, out var value));

        Assert.Equal(written, LocalDateTimeText.Write(value));
    }

    [Theory]
    [InlineData("2022-03-29")]
    [InlineData("2022-03-29 14:30:00")]
    [InlineData("2022-03-29T14:30:00Z")]
    [InlineData("2022-02-30T14:30:00")]
    [InlineData("2022-03-29T24:00:00")]
    public void Another_text_is_no_day_and_time(string text) => Assert.False(LocalDateTimeText.TryParse(text, out _));
}
