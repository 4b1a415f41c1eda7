using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans;

/// <summary>A stored value of a node or, among an edge's fields, of its relationship. Column: the value.</summary>
public sealed record ScalarStep(ScalarField Field) : FieldStep;
