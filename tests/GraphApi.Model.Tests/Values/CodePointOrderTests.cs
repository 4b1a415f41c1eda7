using System.Text;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Values;

public sealed class CodePointOrderTests
{
    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "aa")]
    [InlineData("B", "a")]
    [InlineData("z", "ä")]
    [InlineData("\uffff", "\U00010000")]
    [InlineData("\ue000", "\U0001f600")]
    [InlineData("\ud7ff", "\U00010000")]
    [InlineData("\U00010000", "\U00010001")]
    public void The_smaller_code_point_comes_first(string smaller, string greater)
    {
        Assert.True(CodePointOrder.Instance.Compare(smaller, greater) < 0);
        Assert.True(CodePointOrder.Instance.Compare(greater, smaller) > 0);
    }

    [Fact]
    public void Strings_sort_as_their_UTF8_bytes_do()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Text(random), Text(random));

            Assert.Equal(
                Math.Sign(Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right))),
                Math.Sign(CodePointOrder.Instance.Compare(left, right)));
        }
    }

    [Fact]
    public void Null_comes_with_the_empty_string() => Assert.Equal(0, CodePointOrder.Instance.Compare(null, ""));

    private static string Text(Random random)
    {
        Rune[] runes = [new('a'), new('b'), new(0xd7ff), new(0xe000), new(0xffff), new(0x10000), new(0x10ffff), new(0)];
        return string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => runes[random.Next(runes.Length)]));
    }
}
