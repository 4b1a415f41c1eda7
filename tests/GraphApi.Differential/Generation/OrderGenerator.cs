using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>
/// Makes <c>order</c>: the key, fields of the node, properties of the relationship and counts of neighbours, one or several, in
/// directions of their own. A cursor is bound to the order, so what the order is stands fast in every run, wherever it is written.
/// </summary>
internal sealed class OrderGenerator(OperationContext context)
{
    private readonly Random _random = context.Random;

    public Ordering Add(Dictionary<string, object?> arguments, ConnectionSpec spec)
    {
        if (!_random.Chance(0.55))
            return Ordering.Of(null, spec.ApiName, spec.Target, spec.Field);
        if (_random.Chance(0.06))
        {
            arguments["order"] = _random.Chance(0.5) ? null : new List<object?>();
            return Ordering.Of(null, spec.ApiName, spec.Target, spec.Field);
        }

        var kept = Kept(spec);
        var entries = kept.Count > 0 && _random.Chance(0.4)
            ? [_random.Pick(kept)]
            : Enumerable.Range(0, _random.Chance(0.6) ? 1 : _random.Next(2, 4)).Select(_ => Entry(spec)).ToList();
        arguments["order"] = _random.NextDouble() switch
        {
            < 0.15 when entries.Count == 1 => Written(entries[0]),
            < 0.35 when !context.Style.LiftsAll => context.Lift($"[{spec.SortType}!]", _ => entries.Select(Plain).ToList()),
            < 0.5 when !context.Style.LiftsAll =>
                entries.Select(e => context.Lift($"{spec.SortType}!", _ => Plain(e))).ToList(),
            _ => entries.Select(Written).ToList(),
        };
        return Ordering.Of(entries.Select(Named).ToList(), spec.ApiName, spec.Target, spec.Field);
    }

    /// <summary>The orders that the schema wants kept, which stores find in another way than others.</summary>
    private List<OrderDraft> Kept(ConnectionSpec spec)
    {
        var scalars = ((spec.Target as FieldedType)?.Fields ?? []).OfType<ScalarField>().ToList();
        var orders = spec.Over?.Orders ?? [];
        var ofEdge = spec.Over?.Properties?.Fields.Where(f => orders.Any(o => o.IsOfEdge && o.Property == f.Property)) ?? [];
        var ofNode = spec.Over is null ? scalars.Where(f => f.IsIndexed) : scalars.Where(f => orders.Any(o => !o.IsOfEdge && o.Property == f.Property));
        return
        [
            .. ofEdge.Select(f => new OrderDraft("edge", f.Name, _random.Chance(0.6))),
            .. ofNode.Select(f => new OrderDraft(f.Name, null, _random.Chance(0.6))),
        ];
    }

    private OrderDraft Entry(ConnectionSpec spec)
    {
        var isDescending = _random.Chance(0.6);
        var properties = spec.Over?.Properties?.Fields.Where(f => f.HasOrder).ToList() ?? [];
        var fields = (spec.Target as FieldedType)?.Fields ?? [];
        var scalars = fields.OfType<ScalarField>().Where(f => f.HasOrder).ToList();
        var counted = fields.OfType<RelationshipField>().Where(f => f.IsList).ToList();
        return _random.NextDouble() switch
        {
            < 0.35 when properties.Count > 0 => new("edge", _random.Pick(properties).Name, isDescending),
            < 0.6 when scalars.Count > 0 => new(_random.Pick(scalars).Name, null, isDescending),
            < 0.75 when counted.Count > 0 => new(_random.Pick(counted).Name, "count", isDescending),
            _ => new(spec.KeyName, null, isDescending),
        };
    }

    private Dictionary<string, object?> Written(OrderDraft entry) =>
        entry.With(context.Lift("SortEnumType", _ => new EnumName(entry.Direction)));

    private static object Plain(OrderDraft entry) => entry.With(new EnumName(entry.Direction));

    private static object Named(OrderDraft entry) => entry.With(entry.Direction);

    private sealed record OrderDraft(string Field, string? Inner, bool IsDescending)
    {
        public string Direction => IsDescending ? "DESC" : "ASC";

        public Dictionary<string, object?> With(object? direction) =>
            new() { [Field] = Inner is null ? direction : new Dictionary<string, object?> { [Inner] = direction } };
    }
}
