using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>A stored value: of the row's node, of its relationship, or an element of a list.</summary>
public sealed record FieldOperand(FilterScope Scope, ScalarField Field) : FilterOperand
{
    public override ScalarType Type => Field.Type;
}
