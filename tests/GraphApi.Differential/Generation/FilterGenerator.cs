using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Makes filters around a row that is there, so that most of them find something.</summary>
internal sealed class FilterGenerator(OperationContext context)
{
    private readonly Random _random = context.Random;

    /// <param name="witness">The row that the filter is to let pass; none where there is none.</param>
    public Dictionary<string, object?> Make(FieldedType type, RelationshipField? over, Row? witness, int depth)
    {
        var filter = new Dictionary<string, object?>();
        var edge = over?.Properties;
        var entries = _random.NextDouble() switch { < 0.04 => 0, < 0.7 => 1, < 0.95 => 2, _ => 3 };
        for (var i = 0; i < entries; i++)
        {
            if (_random.Chance(0.15) && depth > 0)
                filter[_random.Chance(0.5) ? "and" : "or"] = Terms(d => Make(type, over, d ? witness : null, depth - 1));
            else if (edge is not null && _random.Chance(0.4))
                filter["edge"] = _random.Chance(0.05) ? null : Edge(over!, edge, witness?.Relationship, depth);
            else if (type.IsSearchable && _random.Chance(0.15))
                filter["search"] = _random.Chance(0.04) ? null : context.Lift("String", r => SearchText.Draw(r, witness?.Node), isOptional: true);
            else
                Add(filter, type, _random.Pick(type.Fields), witness?.Node, depth);
        }

        return filter;
    }

    /// <summary>None, one or a few; of several at least one is made for the witness.</summary>
    private List<object?>? Terms(Func<bool, object?> make) => _random.NextDouble() switch
    {
        < 0.04 => null,
        < 0.1 => [],
        < 0.6 => [make(true), make(true)],
        < 0.8 => [make(_random.Chance(0.5)), make(true), make(true)],
        _ => [make(true)],
    };

    private void Add(Dictionary<string, object?> filter, FieldedType type, Field field, MemoryNode? witness, int depth)
    {
        var actual = witness?.Type.FindField(field.Name);
        if (field is ScalarField scalar)
            filter[field.Name] = Value(scalar, witness?[(ScalarField)actual!] ?? GraphValue.Null, () => context.Draws.On(type, scalar));
        else if (field is TraversalField traversal && depth > 0)
            filter[field.Name] = Traversed(traversal, witness is null ? [] : Traversal.Rows(witness, (TraversalField)actual!), depth);
    }

    private object? Traversed(TraversalField field, List<Row> rows, int depth)
    {
        var target = (FieldedType)field.Target;
        if (field.IsList)
            return _random.Chance(0.03) ? null : new Dictionary<string, object?> { ["some"] = _random.Chance(0.03) ? null : Some(rows) };
        return rows.Count == 0 || _random.Chance(0.1)
            ? null
            : Make(target, field as RelationshipField, rows[0], depth - 1);

        object Some(List<Row> from) =>
            Make(target, field as RelationshipField, from.Count == 0 ? null : _random.Pick(from), depth - 1);
    }

    private Dictionary<string, object?> Edge(RelationshipField over, PropertiesType edge, MemoryRelationship? witness, int depth)
    {
        var filter = new Dictionary<string, object?>();
        if (depth > 0 && _random.Chance(0.15))
            filter[_random.Chance(0.5) ? "and" : "or"] = Terms(d => Edge(over, edge, d ? witness : null, depth - 1));
        var property = _random.Pick(edge.Fields);
        filter[property.Name] = Value(property, witness?[property] ?? GraphValue.Null, () => context.Draws.On(over.Relationship, property));
        return filter;
    }

    private Dictionary<string, object?>? Value(ScalarField field, GraphValue wanted, Func<List<GraphValue>> elsewhere)
    {
        if (_random.Chance(0.02))
            return null;
        if (!field.IsList)
            return Operators(field.Type, wanted, elsewhere());
        var elements = wanted.IsNull ? [] : wanted.AsList().ToArray();
        var element = elements.Length == 0 ? GraphValue.Null : _random.Pick(elements);
        var some = _random.Chance(0.1) ? [] : Operators(field.Type, element, elsewhere());
        return new() { ["some"] = _random.Chance(0.05) ? null : some };
    }

    private Dictionary<string, object?> Operators(ScalarType type, GraphValue wanted, List<GraphValue> elsewhere)
    {
        var filter = new Dictionary<string, object?>();
        for (var i = _random.Chance(0.1) ? 2 : 1; i > 0; i--)
        {
            var name = _random.NextDouble() switch { < 0.45 => "eq", < 0.75 when type.Kind != ScalarKind.Json => "in", _ => type.IsText ? "contains" : "eq" };
            filter[name] = name switch
            {
                "eq" => Equal(type, wanted, elsewhere),
                "in" => In(type, wanted, elsewhere),
                _ => _random.Chance(0.04)
                    ? null
                    : context.Lift("String", r => Part(r, wanted.IsNull && elsewhere.Count > 0 ? r.Pick(elsewhere) : wanted)),
            };
        }

        return filter;
    }

    private object? Equal(ScalarType type, GraphValue wanted, List<GraphValue> elsewhere)
    {
        if ((wanted.IsNull && _random.Chance(0.6)) || _random.Chance(0.04))
            return null;
        return context.Lift(type.Name, r => ValueDraws.Input(type, context.Draws.Near(r, type, wanted, elsewhere)), isOptional: true);
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

    /// <summary>A piece of the text, whole characters only.</summary>
    private string Part(Random random, GraphValue of)
    {
        if (of.IsNull || random.Chance(0.15))
            return context.Draws.Made(new ScalarType(ScalarKind.String)).AsString();
        var runes = of.AsString().EnumerateRunes().ToArray();
        var start = random.Next(runes.Length + 1);
        return string.Concat(runes.Skip(start).Take(random.Next(4)));
    }
}
