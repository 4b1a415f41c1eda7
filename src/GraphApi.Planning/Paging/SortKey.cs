namespace GraphApi.Planning.Paging;

/// <summary>The string that orders a connection's rows.</summary>
public enum SortKey
{
    /// <summary>The node's key itself, by code point.</summary>
    NodeKey,

    /// <summary>The relationship's <see cref="OrderKey"/> for the direction of the traversal.</summary>
    RelationshipOrder,

    /// <summary>A <see cref="Search.SearchKey"/>.</summary>
    SearchOrder,
}
