using System.Collections.Immutable;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Paging;

/// <summary>
/// What a connection's cursors hold, in its order: a part for each term as <see cref="OrderKey"/> writes it, then the place among
/// rows that are alike in those. So a cursor is the same whatever way a store finds the page.
/// </summary>
/// <param name="Scope">See <see cref="Cursor.Scope"/>.</param>
/// <param name="Terms">The kinds of the order's terms.</param>
/// <param name="EndsInKey">
/// The place is a node's key, else that of a relationship: the other end's key and the identity.
/// </param>
/// <param name="Identity">The kinds of the relationship's identity, and of its <see cref="RelationshipWay"/> where both are read.</param>
public sealed record CursorFormat(uint Scope, ImmutableArray<ScalarKind> Terms, bool EndsInKey, ImmutableArray<ScalarKind> Identity)
{
    /// <summary>
    /// The sort key of a cursor as stores take it: text if the order has no terms, else the list of their values and the place. False
    /// where no row can have that sort key.
    /// </summary>
    public bool TryRead(string sortKey, out GraphValue value)
    {
        value = GraphValue.String(sortKey);
        if (Terms.IsEmpty)
            return EndsInKey || IsPlace(sortKey);

        var reader = new OrderKeyReader(sortKey);
        var components = ImmutableArray.CreateBuilder<GraphValue>(Terms.Length + 1);
        foreach (var kind in Terms)
        {
            if (!reader.TryRead(kind, out var term) || reader.IsAtEnd)
                return false;
            components.Add(term);
        }

        if (!TryReadPlace(reader.Rest, out var place))
            return false;
        components.Add(place);
        value = GraphValue.List(components.MoveToImmutable());
        return true;
    }

    /// <summary>The inverse of <see cref="TryRead"/> for an order with terms.</summary>
    public string Write(ReadOnlySpan<GraphValue> components) => OrderKey.Join(
        components[..^1], EndsInKey ? OrderKey.Encode(components[^1].AsString()) : components[^1].AsString());

    private bool TryReadPlace(string text, out GraphValue place)
    {
        var reader = new OrderKeyReader(text);
        place = GraphValue.String(text);
        return EndsInKey ? reader.TryRead(ScalarKind.Id, out place) && !place.IsNull && reader.IsAtEnd : IsPlace(text);
    }

    private bool IsPlace(string text)
    {
        var reader = new OrderKeyReader(text);
        if (!reader.TryRead(ScalarKind.Id, out var key) || key.IsNull)
            return false;
        foreach (var kind in Identity)
        {
            if (reader.IsAtEnd || !reader.TryRead(kind, out _))
                return false;
        }

        return reader.IsAtEnd;
    }
}
