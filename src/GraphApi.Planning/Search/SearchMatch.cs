namespace GraphApi.Planning.Search;

/// <summary>How well a node fits a search; the better come first.</summary>
public enum SearchMatch
{
    /// <summary>One of its fields is just the words of the search.</summary>
    Exact,

    /// <summary>Each word of the search is a word of its own.</summary>
    Words,

    /// <summary>Each word of the search starts one of its own.</summary>
    Prefix,
}
