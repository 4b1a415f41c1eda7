using GraphApi.Planning.Search;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>
/// The tables of what is searched, one row a node of any type with <c>@fulltext</c> fields: what it is found by, and the index of its
/// words, which holds nothing but them. The words are folded already, so that the index need not know letters: what is not ASCII is one.
/// </summary>
internal static class SearchTables
{
    public static readonly Name Texts = new("graph_search");

    public static readonly Name Index = new("graph_search_index");

    /// <summary>Which fields of a type were folded, and how.</summary>
    public static readonly Name Sources = new("graph_search_source");

    public static readonly Name Text = new(SearchText.Column);

    public static readonly Name SortKey = new(SearchText.KeyColumn);

    public static void Create(Database database)
    {
        database.Execute($"CREATE TABLE IF NOT EXISTS {Sources} (number INTEGER PRIMARY KEY, fields TEXT NOT NULL)");
        database.Execute(
            $"""
            CREATE TABLE IF NOT EXISTS {Texts} (
            {OwnColumns.Id} INTEGER PRIMARY KEY, {OwnColumns.Type} INTEGER NOT NULL, {SortKey} TEXT NOT NULL, {Text} TEXT NOT NULL)
            """);
        database.Execute(
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS {Index}
            USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')
            """);
    }
}
