using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>A stored value of a connection's row: of its node, or of the relationship that it came over.</summary>
public sealed record RowField(ScalarField Field, bool IsOfEdge);
