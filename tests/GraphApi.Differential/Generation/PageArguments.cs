using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Differential.Generation;

/// <summary>Makes a connection's arguments.</summary>
internal sealed class PageArguments(OperationContext context)
{
    private readonly Random _random = context.Random;
    private readonly FilterGenerator _filters = new(context);
    private readonly OrderGenerator _orders = new(context);

    public string Make(ConnectionSpec spec, int depth) => spec.Target is SearchResultType ? Search(spec) : Page(spec, depth);

    private string Page(ConnectionSpec spec, int depth)
    {
        var arguments = new Dictionary<string, object?>();
        AddFilter(arguments, spec);
        var order = _orders.Add(arguments, spec);
        AddSize(arguments, depth);
        foreach (var name in new[] { "after", "before" })
        {
            if (_random.Chance(name == "after" ? 0.25 : 0.2))
                arguments[name] = context.Lift("String", r => DrawCursor(r, spec, order), isOptional: true);
        }

        return Written(arguments);
    }

    private string Search(ConnectionSpec spec)
    {
        var witness = spec.Rows.Count == 0 ? null : _random.Pick(spec.Rows);
        var types = context.Model.NodeTypes.Concat(context.Model.SharedTypes).Where(t => t.IsSearchable).ToList();
        var arguments = new Dictionary<string, object?> { ["text"] = context.Lift("String!", r => SearchText.Draw(r, witness?.Node)) };
        if (_random.Chance(0.3))
            arguments["types"] = _random.Chance(0.1) ? null : context.Lift("[SearchableType!]", Types, isOptional: true);
        if (_random.Chance(0.5))
            arguments["first"] = context.Lift("Int", r => r.Pick(Sizes(1)), isOptional: true);
        if (_random.Chance(0.3))
            arguments["after"] = context.Lift("String", Cursor, isOptional: true);
        return Written(arguments);

        object? Types(Random random) =>
            Enumerable.Range(0, random.Next(4)).Select(_ => (object?)new EnumName(random.Pick(types).Name)).ToList();

        string Cursor(Random random) => Planning.Paging.Cursor.Encode(
            Planning.Paging.Cursor.Scope("Search", false),
            SearchKey.DigitOf((SearchMatch)random.Next(3)) + (witness is null ? "1" : random.Pick(spec.Rows).SortKey));
    }

    private string Written(Dictionary<string, object?> arguments)
    {
        var ordered = _random.Shuffled(arguments).Select(a => $"{a.Key}: {Literal.Write(a.Value)}").ToList();
        return ordered.Count == 0 ? "" : $"({string.Join(", ", ordered)})";
    }

    private void AddFilter(Dictionary<string, object?> arguments, ConnectionSpec spec)
    {
        if (!_random.Chance(0.4))
            return;
        if (_random.Chance(0.05))
            arguments["where"] = _random.Chance(0.5) ? null : new Dictionary<string, object?>();
        else if (context.Style.LiftsAll || _random.Chance(0.8))
            arguments["where"] = Filter();
        else
            arguments["where"] = Whole();

        object Filter() =>
            _filters.Make(spec.Target, spec.Over, spec.Rows.Count == 0 ? null : _random.Pick(spec.Rows), 3);

        // The whole filter in one variable: nothing within it is a variable again.
        object? Whole()
        {
            context.MayLift = false;
            var filter = Filter();
            context.MayLift = true;
            return context.Lift(spec.FilterType, _ => filter, isOptional: true);
        }
    }

    /// <summary>Deep pages are small: what nests multiplies.</summary>
    private void AddSize(Dictionary<string, object?> arguments, int depth)
    {
        if (depth <= 2 && _random.Chance(0.4))
            return;
        var name = _random.Chance(0.65) ? "first" : "last";
        arguments[name] = context.Lift("Int", r => r.Pick(Sizes(depth)), isOptional: depth <= 2);
        if (_random.Chance(0.04))
            arguments[name == "first" ? "last" : "first"] = null;
    }

    private static object?[] Sizes(int depth) => depth switch
    {
        1 => [0, 1, 2, 3, 5, 10, 20, 50],
        2 => [0, 1, 2, 3, 4, 5, 10, 11],
        _ => [0, 1, 2, 2, 3],
    };

    /// <summary>The place of a row that is there, or of one that could be.</summary>
    private string DrawCursor(Random random, ConnectionSpec spec, Ordering order)
    {
        var isThere = spec.Rows.Count > 0 && random.Chance(0.8);
        if (isThere && random.Chance(0.8))
            return order.CursorAt(order.At(random.Pick(spec.Rows)));
        var near = isThere ? order.At(random.Pick(spec.Rows)) : (Values: [.. order.Types.Select(_ => GraphValue.Null)], Place: "");
        var values = order.Types.Zip(near.Values, (type, value) => isThere && random.Chance(0.5) ? value : Made(random, type));
        return order.CursorAt(([.. values], isThere && random.Chance(0.5) ? near.Place : Missing(random, spec, order)));
    }

    private string Missing(Random random, ConnectionSpec spec, Ordering order)
    {
        var key = context.Draws.Key(random, spec.Target);
        return spec.Field switch
        {
            RelationshipField over => OrderKey.Encode(key, [.. over.Relationship.Identity.Select(p => Identity(random, p)), .. Way(random, over)]),
            _ when order.PlacesByKey => key,
            PathField { Steps: [.., { Repetition: Repetition.Once, Direction: not Direction.Both, Relationship.Identity.IsEmpty: true }] } => OrderKey.Encode(key),
            _ => key,
        };
    }

    private GraphValue Identity(Random random, ScalarField property) => property.IsNonNull ? context.Draws.Made(property.Type) : Made(random, property.Type);

    private static IEnumerable<GraphValue> Way(Random random, RelationshipField over) =>
        over.Direction == Direction.Both ? [GraphValue.Boolean(random.Chance(0.5))] : [];

    private GraphValue Made(Random random, ScalarType type) => random.Chance(0.2) ? GraphValue.Null : context.Draws.Made(type);
}
