using GraphApi.Model.Parsing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Model.Tests.Parsing;

/// <summary>Long lines are judged as they would be if GraphQL-Parser could afford it.</summary>
public sealed class ShortLinesTests
{
    private static readonly string Fields = string.Concat(Enumerable.Range(0, 700).Select(i => $"f{i}x(a: \"\\\"{i}\\\\\", b: -1.5e3){{c ...d}} "));

    public static TheoryData<string> Wrong =>
    [
        $"{{{Fields}) }}",
        $"{{ {Fields} }} }}",
        $"{{\n  a\r\n {Fields} # {new string('x', 2_000)}\n {Fields} ) }}",
        $"{{ {Fields}\r{Fields} f(a: \"\"\"one\n\\\"\"\" two\"\"\", ) ) }}",
        $"{{ {Fields} f(a: \"\\q\") }}",
        $"{{ {Fields} f(a: \"no end",
        $"{{ {Fields} f(a: \"\"\"no end\n ",
        $"{{{Fields.Replace(" ", "", StringComparison.Ordinal)}?}}",
        $"{{{new string(' ', 5_000)}?}}",
        $"{{{new string(',', 5_000)} a",
        "{\r a )",
        "\r\r\n\r}",
        "{ a(b: \"\"\"\r\r\"\"\" ) \r )",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_told_at_its_own_place(string text)
    {
        var expected = Assert.ThrowsAny<GraphQLParser.Exceptions.GraphQLParserException>(() => Parser.Parse(text.ReplaceLineEndings("\n")));

        var told = Assert.Throws<SyntaxException>(() => Parse(text));

        Assert.Equal((expected.Description, expected.Location), (told.Message, told.Location));
    }

    [Fact]
    public void A_long_text_that_stands_where_it_should_not_is_not_repeated_whole()
    {
        var told = Assert.Throws<SyntaxException>(() => Parse($"{{ a \"\"\"{string.Concat(Enumerable.Repeat("😀 ", 900))}\"\"\" }}"));

        Assert.InRange(told.Message.Length, 100, 210);
    }

    [Fact]
    public void What_is_right_stays_right()
    {
        var document = Parse($"{{ {Fields} text(a: \"\"\"\n # no comment {new string('x', 2_000)}\n\"\"\") # {new string('"', 2_000)}\n }}");

        Assert.Equal(701, Assert.IsAssignableFrom<GraphQLOperationDefinition>(Assert.Single(document.Definitions)).SelectionSet.Selections.Count);
    }

    [Fact]
    public void A_mistake_at_the_end_of_a_long_line_costs_no_more_than_its_length()
    {
        var text = $"{{{string.Concat(Enumerable.Repeat("abc ", 25_000))})}}";

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<SyntaxException>(() => Parse(text));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * text.Length);
    }

    private static GraphQLDocument Parse(string text) => GraphText.Parse(text, ShortLines.Of(text));
}
