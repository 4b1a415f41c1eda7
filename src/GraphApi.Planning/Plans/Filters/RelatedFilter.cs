using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// True where a neighbour over the relationship fulfils <paramref name="Term"/> (null: where there is a neighbour); in the term,
/// node and edge speak of the same pair.
/// </summary>
public sealed record RelatedFilter(RelationshipField Field, Filter? Term) : Filter;
