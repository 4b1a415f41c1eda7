using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Makes the operators on one value, around one that is there.</summary>
internal sealed class OperatorGenerator(OperationContext context)
{
    private static readonly string[] OfOrder = ["gt", "gte", "lt", "lte", "ngt", "ngte", "nlt", "nlte"];
    private static readonly string[] OfText = ["contains", "startsWith", "endsWith", "ncontains", "nstartsWith", "nendsWith"];

    private readonly Random _random = context.Random;

    public Dictionary<string, object?>? Value(ScalarField field, GraphValue wanted, Func<List<GraphValue>> elsewhere)
    {
        if (_random.Chance(0.02))
            return null;
        return field.IsList
            ? OfList(field.Type, wanted.IsNull ? [] : wanted.AsList().ToArray(), elsewhere())
            : Operators(field.Type, wanted, elsewhere());
    }

    public Dictionary<string, object?> Count(int wanted) =>
        Operators(new ScalarType(ScalarKind.Int), GraphValue.Integer(wanted), [.. Enumerable.Range(0, 4).Select(i => GraphValue.Integer(i))]);

    /// <summary>The same in every run: a plan depends on it.</summary>
    public object? Truth(bool wanted)
    {
        var truth = _random.Chance(0.8) == wanted;
        return context.Lift("Boolean", _ => truth);
    }

    private Dictionary<string, object?> OfList(ScalarType type, GraphValue[] elements, List<GraphValue> elsewhere)
    {
        var name = _random.NextDouble() switch { < 0.45 => "some", < 0.65 => "none", < 0.85 => "all", _ => "any" };
        if (_random.Chance(0.05))
            return new() { [name] = null };
        if (name == "any")
            return new() { [name] = Truth(elements.Length > 0) };
        var element = elements.Length == 0 ? GraphValue.Null : _random.Pick(elements);
        return new() { [name] = _random.Chance(0.1) ? [] : Operators(type, element, elsewhere) };
    }

    private Dictionary<string, object?> Operators(ScalarType type, GraphValue wanted, List<GraphValue> elsewhere)
    {
        var filter = new Dictionary<string, object?>();
        for (var i = _random.Chance(0.15) ? 2 : 1; i > 0; i--)
        {
            var name = Name(type);
            filter[name] = name switch
            {
                "and" or "or" => new List<object?> { Operators(type, wanted, elsewhere), Operators(type, wanted, elsewhere) },
                "in" or "nin" => In(type, wanted, elsewhere),
                _ when OfText.Contains(name) => Text(wanted, elsewhere),
                _ => Single(type, wanted, elsewhere),
            };
        }

        return filter;
    }

    private string Name(ScalarType type) => _random.NextDouble() switch
    {
        < 0.03 => "and",
        < 0.06 => "or",
        < 0.25 when type.IsText => _random.Pick(OfText),
        < 0.5 when type.IsRanged => _random.Pick(OfOrder),
        < 0.6 when type.IsListable => "in",
        < 0.68 when type.IsListable => "nin",
        < 0.88 => "eq",
        _ => "neq",
    };

    private object? Single(ScalarType type, GraphValue wanted, List<GraphValue> elsewhere)
    {
        if (_random.Chance(wanted.IsNull ? 0.5 : 0.04))
            return null;
        return context.Lift(type.Name, r => ValueDraws.Input(type, context.Draws.Near(r, type, wanted, elsewhere)), isOptional: true);
    }

    private object? Text(GraphValue wanted, List<GraphValue> elsewhere)
    {
        if (_random.Chance(0.04))
            return null;
        return context.Lift("String", r => Part(r, wanted.IsNull && elsewhere.Count > 0 ? r.Pick(elsewhere) : wanted));
    }

    private object? In(ScalarType type, GraphValue wanted, List<GraphValue> elsewhere)
    {
        if (_random.Chance(0.04))
            return null;
        if (_random.Chance(0.1))
            return One(_random);
        var hasNull = _random.Chance(wanted.IsNull ? 0.5 : 0.1);
        return _random.Chance(0.3)
            ? Enumerable.Range(0, _random.Next(1, 4)).Select(_ => context.Lift(type.Name, One)).ToList()
            : context.Lift($"[{type.Name}]", Many);

        List<object?> Many(Random random)
        {
            var elements = Enumerable.Range(0, random.Next(5)).Select(_ => One(random)).ToList();
            if (hasNull)
                elements.Insert(random.Next(elements.Count + 1), null);
            return elements;
        }

        object? One(Random random) => ValueDraws.Input(type, context.Draws.Near(random, type, wanted, elsewhere));
    }

    /// <summary>A piece of the text, whole characters only: often its start or its end.</summary>
    private string Part(Random random, GraphValue of)
    {
        if (of.IsNull || random.Chance(0.15))
            return context.Draws.Made(new ScalarType(ScalarKind.String)).AsString();
        var runes = of.AsString().EnumerateRunes().ToArray();
        var length = random.Next(Math.Min(4, runes.Length + 1));
        var start = random.NextDouble() switch { < 0.4 => 0, < 0.8 => runes.Length - length, _ => random.Next(runes.Length - length + 1) };
        return string.Concat(runes.Skip(start).Take(length));
    }
}
