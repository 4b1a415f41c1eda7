using System.Text.RegularExpressions;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class WellFormedTests
{
    // Attributes are stored as UTF-8, which has no lone surrogates: hence the escapes.
    [Theory]
    [InlineData("", true)]
    [InlineData("Київ", true)]
    [InlineData("\\ud83d\\ude00", true)]
    [InlineData("\\uffff\\ufffd\\0", true)]
    [InlineData("\\ud83d", false)]
    [InlineData("\\ude00", false)]
    [InlineData("\\ude00\\ud83d", false)]
    [InlineData("\\ud83d\\ud83d\\ude00", false)]
    [InlineData("a\\ud83d", false)]
    public void Only_whole_surrogate_pairs_are_text(string escaped, bool expected) =>
        Assert.Equal(expected, WellFormed.IsWellFormed(Regex.Unescape(escaped)));
}
