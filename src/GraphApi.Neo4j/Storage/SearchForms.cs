using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes a search as a map of its forms: <c>{index: "+kyiv* +obl*", starts: [" kyiv", " obl"], words: [" kyiv ", " obl "], whole: "..."}</c>.
/// </summary>
internal static class SearchForms
{
    public static void Write(PackStreamWriter writer, SearchQuery query)
    {
        writer.WriteMapHeader(4);
        writer.WriteString("index"u8);
        writer.WriteString(Index(query));
        writer.WriteString("starts"u8);
        Write(writer, [.. query.Starts]);
        writer.WriteString("words"u8);
        Write(writer, [.. query.WholeWords]);
        writer.WriteString("whole"u8);
        writer.WriteString(query.Whole);
    }

    /// <summary>In Lucene's syntax: each is to be there. Words are letters, digits and marks, so nothing of that syntax can be in them.</summary>
    private static string Index(SearchQuery query) => string.Join(' ', query.Words.Select(w => $"+{w}*"));

    private static void Write(PackStreamWriter writer, string[] texts)
    {
        writer.WriteListHeader(texts.Length);
        foreach (var text in texts)
            writer.WriteString(text);
    }
}
