using GraphApi.Model.Values;
using GraphApi.Planning.Search;

namespace GraphApi.Sqlite.Storage;

/// <summary>The forms in which a statement takes a search.</summary>
internal static class SearchForms
{
    /// <summary>All of them are to be there: <c>"kyiv" * "oblast" *</c>. Words hold nothing that would have to be escaped.</summary>
    public static string Index(GraphValue query) => string.Join(' ', SearchQuery.Of(query).Words.Select(w => $"\"{w}\" *"));

    public static string Starts(GraphValue query) => List(SearchQuery.Of(query).Starts);

    public static string WholeWords(GraphValue query) => List(SearchQuery.Of(query).WholeWords);

    private static string List(IEnumerable<string> texts) => StoredText.Of([.. texts.Select(GraphValue.String)]);
}
