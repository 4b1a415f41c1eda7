using GraphApi.AspNetCore.Pages;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class OperationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# All claims.\n# And more.\n{ a }", "All claims")]
    [InlineData("\n#\n#   Spaced   \r\n{ a }", "x")]
    [InlineData("#\n#   Spaced   \r\n{ a }", "Spaced")]
    [InlineData("{ a } # Not this", "x")]
    public void The_title_is_the_first_line_of_its_comment_or_else_its_file_name(string text, string title) =>
        Assert.Equal(title, Read(text).Title);

    [Fact]
    public void Variables_are_offered_with_their_defaults()
    {
        var operation = Read("query($a: Int = 5, $b: String = \"київ\", $c: K = X, $d: [Float!] = [1.5], $e: F = { x: true }, $f: ID) { a }");

        Assert.Equal(
            """{"a":5,"b":"київ","c":"X","d":[1.5],"e":{"x":true},"f":null}""",
            string.Concat(operation.Variables.Where(c => !char.IsWhiteSpace(c))));
        Assert.False(operation.NeedsVariables);
    }

    [Fact]
    public void A_variable_that_has_to_be_given_is_asked_for() => Assert.True(Read("query($id: ID!) { a }").NeedsVariables);

    [Fact]
    public void Text_that_is_no_operation_is_shown_all_the_same() => Assert.Equal("{ a", Read("{ a").Text);

    [Fact]
    public void Those_come_first_that_run_as_they_are()
    {
        _folder.Write("operations/a.graphql", "# Needs one\nquery($id: ID!) { a }");
        _folder.Write("operations/b.graphql", "# Offers one\nquery($n: Int = 1) { a }");
        _folder.Write("operations/c.graphql", "# Has none\n{ a }");

        var operations = new OperationFolder(_folder["operations"]).Read();

        Assert.Equal(["Has none", "Offers one", "Needs one"], operations.Select(o => o.Title));
    }

    private ReadyOperation Read(string text) => ReadyOperation.Read(_folder.Write("x.graphql", text));
}
