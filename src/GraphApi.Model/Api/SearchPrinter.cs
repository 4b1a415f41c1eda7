namespace GraphApi.Model.Api;

/// <summary>Prints what the API has for searching by words.</summary>
internal static class SearchPrinter
{
    public const string FilterDescription =
        "Each of these words starts a word of the fields that are searched, whatever its case and accents. A text without words finds nothing.";

    public static void PrintRoot(SdlWriter writer, GraphModel model)
    {
        if (model.SearchResults.PossibleTypes.Length > 0)
            writer.Member(
                $"search(text: String!, types: [{ApiNames.SearchableType}!], first: Int, after: String): "
                + $"{ApiNames.Connection(ApiNames.Search)}!",
                "The nodes of all types, or of those given, in which each word of the text starts a word: the best matches first, then by key.");
    }

    public static void Print(SdlWriter writer, GraphModel model)
    {
        if (model.SearchResults.PossibleTypes.Length == 0)
            return;
        ConnectionPrinter.PrintSearch(writer, model.SearchResults);
        CompositePrinter.PrintUnion(writer, model.SearchResults);
        PrintTypes(writer, model);
        PrintMatches(writer);
    }

    private static void PrintTypes(SdlWriter writer, GraphModel model)
    {
        writer.Open($"enum {ApiNames.SearchableType}", "A type that a search can look for.");
        foreach (var type in model.Composites.Where(t => t.IsSearchable))
            writer.Member(type.Name, type.Description);
        writer.Close();
    }

    private static void PrintMatches(SdlWriter writer)
    {
        writer.Open($"enum {ApiNames.SearchMatch}", "How well a node fits a search.");
        writer.Member("EXACT", "One of its fields, or an element of one, is just the words of the search.");
        writer.Member("WORDS", "Each word of the search is among its words.");
        writer.Member("PREFIX", "Each word of the search starts one of its words.");
        writer.Close();
    }
}
