using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Makes filters around a row that is there, so that most of them find something.</summary>
internal sealed class FilterGenerator(OperationContext context)
{
    private readonly Random _random = context.Random;
    private readonly OperatorGenerator _operators = new(context);

    /// <param name="witness">The row that the filter is to let pass; none where there is none.</param>
    public Dictionary<string, object?> Make(CompositeType type, RelationshipField? over, Row? witness, int depth)
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
            else if (type is FieldedType fielded)
                Add(filter, fielded, _random.Pick(fielded.Fields), witness?.Node, depth);
            else
                AddType(filter, type, witness?.Node, depth);
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

    /// <summary>An entry of a union's type: that of the witness, and others beside it.</summary>
    private void AddType(Dictionary<string, object?> filter, CompositeType union, MemoryNode? witness, int depth)
    {
        var type = witness is not null && _random.Chance(0.65) ? witness.Type : _random.Pick(union.PossibleTypes);
        var alike = witness?.Type == type ? new Row(witness, null, "") : null;
        filter[type.Name] = _random.Chance(0.04) ? null : Make(type, null, alike, depth - 1);
    }

    private void Add(Dictionary<string, object?> filter, FieldedType type, Field field, MemoryNode? witness, int depth)
    {
        var actual = witness?.Type.FindField(field.Name);
        if (field is ScalarField scalar)
            filter[field.Name] = _operators.Value(scalar, witness?[(ScalarField)actual!] ?? GraphValue.Null, () => context.Draws.On(type, scalar));
        else if (field is TraversalField traversal && depth > 0)
            filter[field.Name] = Traversed(traversal, witness is null ? [] : Traversal.Rows(witness, (TraversalField)actual!), depth);
    }

    private object? Traversed(TraversalField field, List<Row> rows, int depth)
    {
        if (!field.IsList)
        {
            return rows.Count == 0 || _random.Chance(0.1)
                ? null
                : Make(field.Target, field as RelationshipField, rows[0], depth - 1);
        }

        if (_random.Chance(0.03))
            return null;
        var filter = new Dictionary<string, object?>();
        for (var i = _random.Chance(0.1) ? 2 : 1; i > 0; i--)
            AddOfMany(filter, field, rows, depth);
        return filter;
    }

    private void AddOfMany(Dictionary<string, object?> filter, TraversalField field, List<Row> rows, int depth)
    {
        var name = _random.NextDouble() switch { < 0.45 => "some", < 0.6 => "none", < 0.75 => "all", < 0.83 => "any", _ => "count" };
        if (_random.Chance(0.03))
            filter[name] = null;
        else if (name == "any")
            filter[name] = _operators.Truth(rows.Count > 0);
        else if (name == "count")
            filter[name] = _operators.Count(rows.Count);
        else
            filter[name] = OfNeighbour(field, name == "none" || rows.Count == 0 ? null : _random.Pick(rows), depth);
    }

    private Dictionary<string, object?> OfNeighbour(TraversalField field, Row? witness, int depth) =>
        Make(field.Target, field as RelationshipField, witness, depth - 1);

    private Dictionary<string, object?> Edge(RelationshipField over, PropertiesType edge, MemoryRelationship? witness, int depth)
    {
        var filter = new Dictionary<string, object?>();
        if (depth > 0 && _random.Chance(0.15))
            filter[_random.Chance(0.5) ? "and" : "or"] = Terms(d => Edge(over, edge, d ? witness : null, depth - 1));
        var property = _random.Pick(edge.Fields);
        filter[property.Name] = _operators.Value(property, witness?[property] ?? GraphValue.Null, () => context.Draws.On(over.Relationship, property));
        return filter;
    }
}
