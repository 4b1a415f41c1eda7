using GraphApi.Model;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>The one index of words, over all node types that are searched. Texts are folded already, so it only parts them at spaces.</summary>
internal static class SearchIndex
{
    public const string Name = SearchText.Column;

    /// <summary>The labels that the index covers; none where there is no such index.</summary>
    public const string ReadLabels = $"SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = '{Name}' RETURN labelsOrTypes";

    public const string Drop = $"DROP INDEX `{Name}`";

    public static HashSet<string> Labels(GraphModel model) =>
        model.NodeTypes.Where(t => t.IsSearchable).Select(t => Lowering.Labels.Of(t)).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// <c>CREATE FULLTEXT INDEX `_gaSearch` FOR (n:`Person`|`Place`) ON EACH [n.`_gaSearch`]
    /// OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}</c>.
    /// </summary>
    public static string Create(IReadOnlySet<string> labels)
    {
        var text = new CypherWriter().Syntax($"CREATE FULLTEXT INDEX `{Name}` FOR (n");
        var separator = ":";
        foreach (var label in labels.Order(StringComparer.Ordinal))
        {
            text.Syntax(separator).Identifier(label);
            separator = "|";
        }

        return text.Syntax(") ON EACH [").Property("n", SearchText.Column)
            .Syntax("] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}").ToString();
    }
}
