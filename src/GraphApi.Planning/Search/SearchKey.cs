using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Search;

/// <summary>
/// The place of a node among all that a search finds: the digit of its <see cref="SearchMatch"/>, then what the store keeps with the
/// node, its key and, as nodes of several types may share one, its type. Such strings sort right on every store: see <see cref="OrderKey"/>.
/// </summary>
public static class SearchKey
{
    /// <summary>What a store keeps: <c>1kyiv</c> U+0000 <c>1Place</c>.</summary>
    public static string Of(NodeType type, string key) => OrderKey.Encode(key, GraphValue.String(type.Name));

    /// <summary>The first character of a sort key: <c>0</c>, <c>1</c>, <c>2</c>.</summary>
    public static char DigitOf(SearchMatch match) => (char)('0' + match);
}
