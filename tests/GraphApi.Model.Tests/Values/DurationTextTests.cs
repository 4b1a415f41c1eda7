using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("P1Y2M3DT4H5M6.7S", 14, 3, 14706, 700_000_000)]
    [InlineData("P2W1D", 0, 15, 0, 0)]
    [InlineData("PT0S", 0, 0, 0, 0)]
    [InlineData("P-1Y2M", -10, 0, 0, 0)]
    [InlineData("-P1Y2MT0.5S", -14, 0, -1, 500_000_000)]
    [InlineData("PT-0.5S", 0, 0, -1, 500_000_000)]
    [InlineData("PT1M-0.25S", 0, 0, 59, 750_000_000)]
    [InlineData("+PT+1H", 0, 0, 3600, 0)]
    public void A_duration_is_read_into_four_components(string text, long months, long days, long seconds, int nanoseconds)
    {
        Assert.True(DurationText.TryParse(text, out var value));

        Assert.Equal(new DurationValue(months, days, seconds, nanoseconds), value);
    }

    [Theory]
    [InlineData("PT0S", "PT0S")]
    [InlineData("P0Y", "PT0S")]
    [InlineData("P14M", "P1Y2M")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT3661S", "PT1H1M1S")]
    [InlineData("P1DT24H", "P1DT24H")]
    [InlineData("PT0.100S", "PT0.1S")]
    [InlineData("P-1Y-2M-3DT-4H-5M-6.7S", "P-1Y-2M-3DT-4H-5M-6.7S")]
    [InlineData("PT-0.5S", "PT-0.5S")]
    [InlineData("PT-60.5S", "PT-1M-0.5S")]
    [InlineData("P1MT-1S", "P1MT-1S")]
    public void A_duration_is_written_in_one_form(string text, string written)
    {
        Assert.True(DurationText.TryParse(text, out var value));

        Assert.Equal(written, DurationText.Write(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("1D")]
    [InlineData("P1")]
    [InlineData("P1S")]
    [InlineData("PT1D")]
    [InlineData("P1M1Y")]
    [InlineData("P1D1D")]
    [InlineData("P1.5D")]
    [InlineData("PT1.5H")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("P1D ")]
    [InlineData("P--1D")]
    [InlineData("P1000000001Y")]
    [InlineData("P999999999999999999D")]
    [InlineData("P99999999999999999999D")]
    public void Another_text_is_no_duration(string text) => Assert.False(DurationText.TryParse(text, out _));

    [Fact]
    public void Durations_are_the_same_when_all_components_are()
    {
        DurationText.TryParse("PT24H", out var hours);
        DurationText.TryParse("P1D", out var day);
        DurationText.TryParse("PT1440M", out var minutes);

        Assert.NotEqual(GraphValue.Duration(day), GraphValue.Duration(hours));
        Assert.Equal(GraphValue.Duration(minutes), GraphValue.Duration(hours));
    }
}
