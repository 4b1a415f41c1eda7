using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>
/// <c>{ madeBy: KEY }</c>: the keys of the nodes that a field leads to. A row counts once for each of them, and for null if
/// there is none; a field to one leads to the first end.
/// </summary>
public sealed record NeighbourKey(ScalarStep Step, TraversalField Field) : GroupKey(Step);
