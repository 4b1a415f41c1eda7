using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where a node at the end of the path fulfils <paramref name="Term"/> (null: where there is one).</summary>
public sealed record PathFilter(PathField Field, Filter? Term) : Filter;
