namespace GraphApi.Neo4j.Lowering;

/// <summary>What every stored node carries besides its own properties.</summary>
internal static class NodeColumns
{
    /// <summary>
    /// The key as <see cref="GraphApi.Planning.Paging.OrderKey"/> writes it. The server compares a stored text with a parameter by UTF-16
    /// units where no index is asked, and there a character above U+FFFF comes before one from U+E000; written so, every order is one.
    /// </summary>
    public const string OrderedKey = "_gaKey";
}
