using System.Text.RegularExpressions;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Pages;

public sealed class GuideStyleTests
{
    private static readonly string Style = File.ReadAllText(Path.Combine(Repository.Root, "schema", "cypher", "style.grass"));
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Root, "src", "GraphApi.AspNetCore", "Explore", "explore.css"));

    [Theory]
    [InlineData("node.Claim", "claim")]
    [InlineData("node.Statement", "statement")]
    [InlineData("node.Person", "actor")]
    [InlineData("node.Organization", "actor")]
    [InlineData("node.Place", "place")]
    [InlineData("node.Event", "event")]
    [InlineData("node.Document", "document")]
    public void Nodes_have_the_colours_of_the_look_at_the_graph(string selector, string name)
    {
        var expected = (ColorOf(name), ColorOf(name + "-line"));

        Assert.Equal(expected, (ValueOf(selector, "color"), ValueOf(selector, "border-color")));
    }

    [Theory]
    [InlineData("relationship.CONTRADICTS", "contradicts")]
    [InlineData("relationship.SUPPORTS", "supports")]
    public void Lines_have_the_colours_of_the_look_at_the_graph(string selector, string name) =>
        Assert.Equal(ColorOf(name), ValueOf(selector, "color"));

    /// <summary>The first is the one of the light page.</summary>
    private static string ColorOf(string name) => Regex.Match(Sheet, $"--{name}: ([^;]+);").Groups[1].Value;

    private static string ValueOf(string selector, string name) =>
        Regex.Match(Style, $@"{Regex.Escape(selector)} {{[^}}]*?\n\s*{name}: ([^;]+);").Groups[1].Value;
}
