using GraphApi.Planning.Search;

namespace GraphApi.Planning.Tests.Search;

/// <summary>What a search takes for the same, and what not.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("київ", "Київ")]
    [InlineData("КИЇВ", "Ки\u0456\u0308в")]
    [InlineData("київ", "Ки\u0301їв")]
    [InlineData("cafe", "Café")]
    [InlineData("cafe", "CAFE\u0301")]
    [InlineData("Lodz", "Łódź")]
    [InlineData("strasse", "STRAẞE")]
    [InlineData("strasse", "Straße")]
    [InlineData("Oslo Ostbanehall", "OSLO ØSTBANEHALL")]
    [InlineData("baerum", "Bærum")]
    [InlineData("aland", "Åland")]
    [InlineData("Istanbul", "İstanbul")]
    [InlineData("diyarbakir", "Diyarbakır")]
    [InlineData("thingvellir", "Þingvellir")]
    [InlineData("dakovo", "Đakovo")]
    [InlineData("hue", "Huế")]
    [InlineData("αθηνα", "Ἀθήνα")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς")]
    [InlineData("артем", "Артём")]
    [InlineData("Слов'янськ", "Слов\u2019янськ")]
    [InlineData("Слов\u02BCянськ", "Словянськ")]
    [InlineData("file", "ﬁle")]
    [InlineData("kyiv 2022", "Ｋｙｉｖ ２０２２")]
    [InlineData("kyiv", "𝐊𝐲𝐢𝐯")]
    [InlineData("2022", "٢٠٢٢")]
    [InlineData("soft", "so\u00ADft")]
    [InlineData("がく", "か\u3099く")]
    [InlineData("\U00010428", "\U00010400")]
    public void Ways_to_write_one_thing_are_the_same(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("kyiv", "київ")]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("мій", "міи")]
    [InlineData("її", "іі")]
    [InlineData("ў", "у")]
    [InlineData("c", "с")]
    [InlineData("か", "が")]
    [InlineData("कि", "क")]
    public void What_are_other_letters_stays_apart(string one, string other) => Assert.NotEqual(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n—!?\u0301\0\uFFFF😀", "")]
    [InlineData("General Staff, Kyiv-2022", "general staff kyiv 2022")]
    [InlineData("l'Ukraine, O\u2019Brien's", "l ukraine o brien s")]
    [InlineData("м.'Київ'", "м київ")]
    [InlineData("T-72Б3", "t 72б3")]
    [InlineData("№ 5, Ⅷ", "5 viii")]
    [InlineData("½", "1 2")]
    [InlineData("中文，北京", "中文 北京")]
    [InlineData("a\nb\u00A0c\u2003d", "a b c d")]
    public void Words_are_letters_and_digits_with_one_space_between(string text, string words) => Assert.Equal(words, Folding.Fold(text));

    [Fact]
    public void What_a_long_word_has_behind_its_64th_character_does_not_count()
    {
        var word = string.Concat(Enumerable.Repeat("й", Folding.MaxWordLength));

        Assert.Equal($"{word} end", Folding.Fold($"{word}\u0306xyz end"));
    }

    [Fact]
    public void What_is_folded_stays_as_it_is()
    {
        foreach (var codePoint in Enumerable.Range(0, 0x20000).Where(c => c is < 0xD800 or > 0xDFFF))
        {
            var folded = Folding.Fold($"x {char.ConvertFromUtf32(codePoint)} x");

            Assert.Equal(folded, Folding.Fold(folded));
        }
    }
}
