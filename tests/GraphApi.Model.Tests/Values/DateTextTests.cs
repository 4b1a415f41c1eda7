using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2024-02-29", 19782)]
    [InlineData("0001-01-01", -719162)]
    [InlineData("9999-12-31", 2932896)]
    public void A_day_is_a_number_and_its_text_reads_back(string text, int days)
    {
        Assert.True(DateText.TryParse(text, out var read));

        Assert.Equal(days, read);
        Assert.Equal(text, DateText.Write(days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2022-3-29")]
    [InlineData("2022-03-29Z")]
    [InlineData(" 2022-03-29")]
    [InlineData("22-03-29")]
    [InlineData("0000-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("２０２２-03-29")]
    public void What_is_no_day_is_refused(string text) => Assert.False(DateText.TryParse(text, out _));
}
