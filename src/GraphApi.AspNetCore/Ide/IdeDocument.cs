using System.Text;
using System.Text.RegularExpressions;
using GraphApi.AspNetCore.Pages;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphApi.AspNetCore.Ide;

/// <summary>The ready operations as one document, of which the IDE runs the one that the cursor is in.</summary>
internal static class IdeDocument
{
    /// <summary>All that may stand together: those whose names are taken or that have none would make the rest invalid.</summary>
    public static string Of(IEnumerable<ReadyOperation> operations)
    {
        var taken = new HashSet<string?>(StringComparer.Ordinal) { null };
        var text = new StringBuilder();
        foreach (var document in operations.Select(o => Parse(o.Text)).OfType<GraphQLDocument>())
        {
            var names = document.Definitions.Select(NameOf).ToList();
            if (taken.Overlaps(names))
                continue;
            taken.UnionWith(names);
            text.Append(WithoutTextDefaults(document).Trim()).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// <c>query Q($k: ID = "kyiv") { place(key: $k) { name } }</c> as <c>query Q { place(key: "kyiv") { name } }</c>: the IDE stumbles
    /// over a text that is a variable's default, and then neither builds nor chooses operations.
    /// </summary>
    private static string WithoutTextDefaults(GraphQLDocument document)
    {
        var text = document.Source.ToString();
        if (document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()?.Variables is not { } variables)
            return text;
        var (start, end) = (variables.Location.Start, variables.Location.End);
        var kept = variables.Items.Where(v => v.DefaultValue is not GraphQLStringValue).Select(v => Slice(text, v)).ToList();
        var body = variables.Items.Where(v => v.DefaultValue is GraphQLStringValue).Aggregate(
            text[end..], (rest, v) => Regex.Replace(rest, $@"\${v.Variable.Name.StringValue}\b", _ => Slice(text, v.DefaultValue!)));
        return text[..start] + (kept.Count > 0 ? $"({string.Join(", ", kept)})" : "") + body;
    }

    private static string Slice(string text, ASTNode node) => text[node.Location.Start..node.Location.End];

    private static string? NameOf(ASTNode definition) => definition switch
    {
        GraphQLOperationDefinition operation => operation.Name?.StringValue,
        GraphQLFragmentDefinition fragment => $"fragment {fragment.FragmentName.Name.StringValue}",
        _ => null,
    };

    private static GraphQLDocument? Parse(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }
}
