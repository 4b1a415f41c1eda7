using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Orders;

/// <summary>A value of the row's node: <c>order: [{ saidFrom: DESC }]</c>.</summary>
public sealed record NodeTerm(ScalarField Field, bool Reversed) : OrderTerm(Reversed)
{
    public override ScalarKind Kind => Field.Type.Kind;

    public override string Name => Field.Name;
}
