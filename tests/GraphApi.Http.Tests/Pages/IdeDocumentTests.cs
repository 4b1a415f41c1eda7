using GraphApi.AspNetCore.Ide;
using GraphApi.AspNetCore.Pages;

namespace GraphApi.Http.Tests.Pages;

public sealed class IdeDocumentTests
{
    [Fact]
    public void Operations_stand_together_where_their_names_allow_it() => Assert.Equal(
        "# One\nquery A { a }\n\nquery B { b ...F } fragment F on Query { c }\n\n",
        Join("# One\nquery A { a }\n", "{ unnamed }", "query A { again }", "query B { b ...F } fragment F on Query { c }", "query C { ...F } fragment F on Query { d }", "{"));

    [Theory]
    [InlineData("""query A($k: ID = "x") { p(key: $k) { n } }""", """query A { p(key: "x") { n } }""")]
    [InlineData("""query A($k: ID = "x", $n: Int = 5, $kk: ID) { p(key: $k, first: $n, id: $kk) }""", """query A($n: Int = 5, $kk: ID) { p(key: "x", first: $n, id: $kk) }""")]
    [InlineData("""query A($k: ID = "a $1 \" b") { p(key: $k) ...F } fragment F on Query { q(key: $k) }""", """query A { p(key: "a $1 \" b") ...F } fragment F on Query { q(key: "a $1 \" b") }""")]
    [InlineData("query A($n: Int = 5) { p(first: $n) }", "query A($n: Int = 5) { p(first: $n) }")]
    public void A_text_that_is_a_default_stands_where_it_is_used(string text, string expected) => Assert.Equal(expected + "\n\n", Join(text));

    private static string Join(params string[] texts) => IdeDocument.Of(texts.Select(text => new ReadyOperation("", text, "", NeedsVariables: false)));
}
