using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>The value that a condition looks at.</summary>
public sealed record FilterOperand(FilterScope Scope, ScalarField Field);
