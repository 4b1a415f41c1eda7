using System.Globalization;
using System.Text;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Search;

/// <summary>
/// What a node is found by: its <c>@fulltext</c> fields folded, a line each, an element of a list too, each word between spaces. So a
/// word's start, a whole word and a whole field are pieces of it that every store can look for.
/// <para>Example, with ⏎ for U+000A: <c>⏎ kyiv ⏎ київ ⏎ kiev ⏎</c>.</para>
/// </summary>
public static class SearchText
{
    /// <summary>The name under which stores keep it.</summary>
    public const string Column = "_gaSearch";

    /// <summary>The name under which they keep its place within a band: see <see cref="SearchKey"/>.</summary>
    public const string KeyColumn = "_gaSearchKey";

    internal const string Separator = "\n";

    public static string Of(NodeChange node) => Of(node.Type.SearchFields.Select(f => node.Values[node.Type.Scalars.IndexOf(f)]));

    /// <param name="values">Those of <see cref="NodeType.SearchFields"/>.</param>
    public static string Of(IEnumerable<GraphValue> values)
    {
        var text = new StringBuilder(Separator);
        foreach (var value in values)
            Append(text, value);
        return text.ToString();
    }

    /// <summary>What the texts of a type are made of, to tell whether what a store holds is of today: empty where there are none.</summary>
    public static string SourceOf(NodeType type)
    {
        var fields = string.Join(' ', type.SearchFields.Select(f => f.Property));
        return fields.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Folding.Version} {fields}");
    }

    private static void Append(StringBuilder text, GraphValue value)
    {
        if (value.Kind == GraphValueKind.List)
            foreach (var element in value.AsList())
                Append(text, element);
        else if (!value.IsNull && Folding.Fold(value.AsString()) is { Length: > 0 } words)
            text.Append(' ').Append(words).Append(' ').Append(Separator);
    }
}
