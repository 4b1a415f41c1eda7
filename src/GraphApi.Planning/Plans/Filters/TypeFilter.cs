using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// True where the row's node is of the type and fulfils <paramref name="Term"/> (null: whatever it is like), which speaks of values that
/// the type alone has: an entry of a union's filter.
/// </summary>
public sealed record TypeFilter(NodeType Type, Filter? Term) : Filter;
