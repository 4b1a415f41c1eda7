using System.Collections.Immutable;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Binding;

/// <summary>
/// The order of a connection where the store keeps none: that which is asked for, then the key and, of relationships, the identity. What is
/// alike even in those the store tells apart by a text of its own: an elementId.
/// </summary>
internal static class ValueOrder
{
    private const string Form = "|values";

    public static ImmutableArray<OrderTerm> Of(ConnectionSource source, ImmutableArray<OrderTerm> given)
    {
        OrderTerm key = new NodeTerm(source.Target.PossibleTypes[0].Key, false);
        var identity = source is RelationshipSource { Field.Relationship: var relationship }
            ? relationship.Identity.Select(p => (OrderTerm)new EdgeTerm(p, false))
            : [];
        return [.. given.Append(key).Concat(identity).DistinctBy(t => t.Name)];
    }

    public static CursorFormat CursorOf(
        ConnectionSource source, ImmutableArray<OrderTerm> given, ImmutableArray<OrderTerm> terms, bool descending) =>
        new(CursorFormats.ScopeOf(source, given, descending, Form), [.. terms.Select(t => t.Kind)], EndsInKey: true, []);
}
