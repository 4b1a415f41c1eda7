using System.Net;
using System.Text;

namespace GraphApi.AspNetCore.Neo4jBrowser;

/// <summary>
/// The files <c>*.cypher</c> of a folder as a guide that Neo4j Browser plays, a slide a query. They are read at each request, so that a
/// change shows at once.
/// </summary>
internal sealed class Guide(string? folder)
{
    private const string Pattern = "*.cypher";
    private const string Style = "style.grass";

    /// <summary>Whether there is a folder to make a guide of.</summary>
    public bool IsThere => Directory.Exists(folder);

    /// <summary>How nodes and relationships look in the Browser: GraSS; empty where the folder says nothing of it.</summary>
    public string ReadStyle() => File.Exists(Path.Combine(folder!, Style)) ? File.ReadAllText(Path.Combine(folder!, Style)) : "";

    /// <param name="style">The address at which the Browser finds the style.</param>
    public string Write(string style)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>The graph in Cypher</title></head>\n")
            .Append("<body><article class=\"guide\"><carousel class=\"deck container-fluid\">\n")
            .Append(FirstSlide(style));
        foreach (var query in Directory.GetFiles(folder!, Pattern).Order(StringComparer.Ordinal).Select(GuideQuery.Read))
            html.Append(SlideOf(query));
        return html.Append("</carousel></article></body>\n</html>\n").ToString();
    }

    // The Browser runs what data-exec names when it is pressed, and puts a runnable text into its editor.
    private static string FirstSlide(string style) => $"""
        <slide class="row-fluid"><div class="col-sm-12">
        <h3>The graph in Cypher</h3>
        <p class="lead">Questions to the graph that GraphApi serves.</p>
        <p>First let nodes and lines look as they do in GraphApi's own pictures:</p>
        <p><a data-exec="style {WebUtility.HtmlEncode(style)}">:style {WebUtility.HtmlEncode(style)}</a></p>
        <p>Then go on by the arrows below. Press a query to have it in the editor, and run it there.</p>
        </div></slide>

        """;

    private static string SlideOf(GuideQuery query) => $"""
        <slide class="row-fluid"><div class="col-sm-12">
        <h3>{WebUtility.HtmlEncode(query.Title)}</h3>
        <p>{WebUtility.HtmlEncode(query.Text)}</p>
        <figure><pre class="pre-scrollable code runnable">{WebUtility.HtmlEncode(query.Cypher)}</pre></figure>
        </div></slide>

        """;
}
