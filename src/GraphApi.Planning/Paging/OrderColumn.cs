using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Paging;

/// <summary>
/// What nodes keep of a field that puts them, or relationships to them, in order: the value, then the key, as <see cref="OrderKey.Join"/>
/// writes them. The text is that of a cursor, and a relationship without identity that leads to the node has the same.
/// <para>Example: <c>_gaP_name</c> of the place <c>kyiv</c> is <c>1Kyiv</c> U+0000 <c>1kyiv</c>.</para>
/// </summary>
public static class OrderColumn
{
    public static string Of(ScalarField field) => Of(field.Property);

    public static string Of(string property) => "_gaP_" + property;

    public static string Value(GraphValue value, string key) => OrderKey.Join([value], OrderKey.Encode(key));

    /// <summary>
    /// What a relationship keeps of an order: of one by its own value all, of one by the neighbour's, whose node keeps the rest, what
    /// stands behind that.
    /// </summary>
    public static string Value(RelationshipChange change, RelationshipOrder order)
    {
        var identity = change.Identity.AsSpan();
        if (!order.IsOfEdge)
            return OrderKey.EncodeIdentity(identity);
        var other = order.Direction == Direction.Out ? change.To : change.From;
        return OrderKey.Join([change.Values[change.Type.IndexOf(order.Property)]], OrderKey.Encode(other.Key, identity));
    }

    /// <summary>What all relationships that lead to the node begin with, in an order by its value.</summary>
    public static string Start(NodeChange node, RelationshipOrder order) =>
        OrderKey.Join([node.Values[node.Type.Scalars.IndexOf(node.Type.OrderField(order)!)]], "");
}
