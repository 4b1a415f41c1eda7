using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Plans;

/// <summary>
/// The nodes that a search finds, by <see cref="Search.SearchKey"/>: how well they fit, then key, then type.
/// </summary>
/// <param name="Results">What it can find.</param>
/// <param name="QuerySlot">The words, as <see cref="Search.SearchQuery"/> folds them.</param>
/// <param name="TypesSlot">A list of the ordinals of types to look for; null for all.</param>
public sealed record SearchSource(SearchResultType Results, int QuerySlot, int? TypesSlot) : ConnectionSource
{
    public override CompositeType Target => Results;

    public override SortKey SortKey => SortKey.SearchOrder;
}
