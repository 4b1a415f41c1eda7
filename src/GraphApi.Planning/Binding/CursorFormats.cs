using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Binding;

/// <summary>Makes the form of a connection's cursors.</summary>
internal static class CursorFormats
{
    public static CursorFormat Of(ConnectionSource source, ImmutableArray<OrderTerm> terms, bool descending) => new(
        ScopeOf(source, terms, descending, ""),
        [.. terms.Select(t => t.Kind)],
        EndsInKey: source.SortKey != SortKey.RelationshipOrder || (source is PathSource && !terms.IsEmpty),
        source is RelationshipSource relationship ? Identity(relationship.Field) : []);

    /// <summary>What binds a cursor to its connection and the order that was asked for, and to its form if that is another.</summary>
    public static uint ScopeOf(ConnectionSource source, ImmutableArray<OrderTerm> terms, bool descending, string form) =>
        Cursor.Scope(ConnectionName.Of(source) + string.Concat(terms.Select(Describe)) + form, descending);

    private static ImmutableArray<ScalarKind> Identity(RelationshipField field)
    {
        var kinds = field.Relationship.Identity.Select(p => p.Type.Kind);
        return field.Direction == Direction.Both ? [.. kinds, RelationshipWay.Kind] : [.. kinds];
    }

    private static string Describe(OrderTerm term) => $"|{term.Name}{(term.Reversed ? "-" : "")}";
}
