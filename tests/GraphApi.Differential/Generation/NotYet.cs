namespace GraphApi.Differential.Generation;

/// <summary>
/// What generators leave out because the product is known to be wrong there: each is a reported mistake, and goes when it is mended.
/// </summary>
internal static class NotYet
{
    /// <summary><c>contains</c> on a URL takes any text, as its type String says; it is refused where the text is no URL.</summary>
    public static bool ContainsOnUrl => false;

    /// <summary>A filter on a to-one relationship with several ends speaks of the one that is shown; it looks at all of them.</summary>
    public static bool FilterOnSeveralEnds => false;
}
