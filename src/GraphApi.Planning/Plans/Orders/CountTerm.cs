using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Orders;

/// <summary>How many neighbours the row's node has over a relationship: <c>order: [{ claims: { count: DESC } }]</c>.</summary>
public sealed record CountTerm(RelationshipField Field, bool Reversed) : OrderTerm(Reversed)
{
    public override ScalarKind Kind => ScalarKind.Long;

    public override string Name => Field.Name + ".count";
}
