using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Differential.Evaluation;

/// <summary>
/// The order of a connection, as <c>order</c> has it. What rows are alike in is settled by their place, in the direction of the last
/// entry; nothing that follows the key settles anything but what parallel relationships to one node differ in.
/// </summary>
internal sealed class Ordering : IComparer<(IReadOnlyList<GraphValue> Values, string Place)>
{
    private readonly List<OrderEntry> _entries;
    private readonly bool _endsInKey;

    private Ordering(string apiName, List<OrderEntry> entries, bool descending, bool endsInKey)
    {
        (_entries, IsDescending, _endsInKey) = (entries, descending, endsInKey);
        Scope = Cursor.Scope(
            apiName + string.Concat(entries.Select(e => $"|{e.Name}{(e.IsDescending == descending ? "" : "-")}")), descending);
    }

    public uint Scope { get; }

    public bool IsDescending { get; }

    /// <param name="field">Null for a root.</param>
    public static Ordering Of(object? order, string apiName, CompositeType target, TraversalField? field)
    {
        var given = order is null ? [] : Inputs.List(order).Select(e => OrderEntry.Of(e, target, field)).ToList();
        var isParallel = field is RelationshipField { HasParallels: true };
        var key = given.FindIndex(e => e.IsKey);
        var behind = key < 0 || !isParallel ? [] : given.Skip(key + 1).Where(e => e.Edge is not null).ToList();
        List<OrderEntry> kept = key < 0 ? given : behind.Count > 0 ? [.. given.Take(key + 1), .. behind] : given.Take(key).ToList();
        var last = key < 0 || behind.Count > 0 ? kept.LastOrDefault() : given[key];
        return new Ordering(apiName, [.. kept.DistinctBy(e => e.Name)], last?.IsDescending ?? false, field is not RelationshipField);
    }

    /// <summary>The types of the values that rows are ordered by before their places.</summary>
    public IEnumerable<ScalarType> Types => _entries.Select(e => e.Type);

    /// <summary>A node of a root or a path is placed by its key, and a cursor with other values before it has that as text of a key.</summary>
    public bool PlacesByKey => _endsInKey && _entries.Count > 0;

    public (IReadOnlyList<GraphValue> Values, string Place) At(Row row) =>
        ([.. _entries.Select(e => e.ValueOf(row))], PlacesByKey ? row.Node.Key : row.SortKey);

    public int Compare((IReadOnlyList<GraphValue> Values, string Place) x, (IReadOnlyList<GraphValue> Values, string Place) y)
    {
        if (CompareValues(x.Values, y.Values) is not 0 and var different)
            return different;
        return IsDescending ? TypedOrder.CompareText(y.Place, x.Place) : TypedOrder.CompareText(x.Place, y.Place);
    }

    /// <summary>As the entries say, but for the end that every order has.</summary>
    public int CompareValues(IReadOnlyList<GraphValue> x, IReadOnlyList<GraphValue> y)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (TypedOrder.Instance.Compare(x[i], y[i]) is not 0 and var different)
                return _entries[i].IsDescending ? -different : different;
        }

        return 0;
    }

    /// <summary>The cursor of a row there, be there one or not.</summary>
    public string CursorAt((IReadOnlyList<GraphValue> Values, string Place) at) => Cursor.Encode(
        Scope, _entries.Count == 0 ? at.Place : OrderKey.Join([.. at.Values], PlacesByKey ? OrderKey.Encode(at.Place) : at.Place));

    /// <summary>What a cursor says of its row.</summary>
    public (IReadOnlyList<GraphValue> Values, string Place) Read(string cursor)
    {
        if (!Cursor.TryDecode(Scope, cursor, out var sortKey))
            throw new ArgumentException("The cursor is of another connection or order.", nameof(cursor));
        if (_entries.Count == 0)
            return ([], sortKey);
        var reader = new OrderKeyReader(sortKey);
        var values = new List<GraphValue>();
        foreach (var entry in _entries)
            values.Add(ReadPart(ref reader, entry.Kind));
        return (values, PlacesByKey ? ReadPart(ref reader, ScalarKind.Id).AsString() : reader.Rest);
    }

    private static GraphValue ReadPart(ref OrderKeyReader reader, ScalarKind kind) =>
        reader.TryRead(kind, out var value) ? value : throw new ArgumentException("The cursor holds other values.", nameof(reader));
}
