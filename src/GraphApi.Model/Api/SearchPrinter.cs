namespace GraphApi.Model.Api;

/// <summary>Prints what the API has for searching by words.</summary>
internal static class SearchPrinter
{
    public const string FilterDescription =
        "Each of these words starts a word of the fields that are searched, whatever its case and accents. A text without words finds nothing.";
}
