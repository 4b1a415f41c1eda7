using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Orders;

/// <summary>A property of the relationship that the row came over: <c>order: [{ edge: { confidence: DESC } }]</c>.</summary>
public sealed record EdgeTerm(ScalarField Field, bool Reversed) : OrderTerm(Reversed)
{
    public override ScalarKind Kind => Field.Type.Kind;

    public override string Name => "edge." + Field.Name;
}
