using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Generation;

/// <summary>Makes aggregates and groups of a connection.</summary>
internal sealed class AggregateGenerator(OperationContext context, FieldWriter fields)
{
    /// <summary>Neighbours multiply: a row is counted once for each combination of them.</summary>
    private const int MaxWalks = 2;

    private readonly Random _random = context.Random;

    public string Aggregate(ConnectionSpec spec, ResponseScope scope)
    {
        // One look at the rows for all that stores reduce themselves, and one for each field whose floats are added up outside.
        context.ConnectionsLeft -= 2;
        return fields.Write("", "aggregate", "", spec.ApiName, scope, inner => Several(3, () => Part(spec, inner)));
    }

    /// <summary>False where neither nodes nor relationships have anything to group by: what a union has of its own.</summary>
    public static bool HasGroups(ConnectionSpec spec) =>
        spec.Target is FieldedType || (spec.Over?.Properties?.Fields ?? []).Any(IsGrouped);

    public string Groups(ConnectionSpec spec, ResponseScope scope)
    {
        context.ConnectionsLeft--;
        var by = Literal.Write(By(spec));
        var first = _random.Chance(0.4)
            ? $", first: {Literal.Write(context.Lift("Int", r => r.Pick(new object?[] { 0, 1, 2, 3, 50 }), isOptional: true))}"
            : "";
        return fields.Write("", "groups", $"(by: {by}{first})", "AggregateGroup", scope, inner =>
            Several(2, () => _random.Pick(["key", "key", "count", "__typename"]) is var name ? fields.Leaf(name, name, inner) : ""));
    }

    /// <summary>The whole list in one variable now and then: nothing within it is a variable again.</summary>
    private object? By(ConnectionSpec spec)
    {
        var isWhole = !context.Style.LiftsAll && _random.Chance(0.2);
        context.MayLift = !isWhole;
        List<object?> entries = [.. Enumerable.Range(0, _random.NextDouble() switch { < 0.6 => 1, < 0.9 => 2, _ => 4 })
            .Select(i => Entry(spec, mayWalk: i < MaxWalks))];
        context.MayLift = true;
        if (isWhole)
            return context.Lift($"[{spec.GroupType}!]!", _ => entries);
        return entries.Count == 1 && _random.Chance(0.3) ? entries[0] : entries;
    }

    private string Several(int most, Func<string> make) =>
        "{ " + string.Join(' ', Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => make())) + " }";

    private string Part(ConnectionSpec spec, ResponseScope scope)
    {
        List<ScalarField> onEdges = [.. Aggregated(spec.Over?.Properties?.Fields ?? [])];
        List<ScalarField> onNodes = [.. Aggregated(((spec.Target as FieldedType)?.Fields ?? []).OfType<ScalarField>())];
        return _random.NextDouble() switch
        {
            < 0.15 => fields.Leaf("count", "Int!", scope),
            < 0.2 => fields.Leaf("__typename", "String!", scope),
            < 0.6 when onEdges.Count > 0 => fields.Write("", "edge", "", "edge", scope, inner => Several(2, () => Field(_random.Pick(onEdges), inner))),
            _ when onNodes.Count > 0 => Field(_random.Pick(onNodes), scope),
            _ => fields.Leaf("count", "Int!", scope),
        };
    }

    private static IEnumerable<ScalarField> Aggregated(IEnumerable<ScalarField> fields) =>
        fields.Where(f => !f.IsList && AggregateMeasures.Of(f.Type.Kind).Length > 0);

    private string Field(ScalarField field, ResponseScope scope)
    {
        List<string> measures = [.. AggregateMeasures.Of(field.Type.Kind).Select(AggregateMeasures.NameOf), "__typename"];
        return fields.Write("", field.Name, "", field.Type.Name, scope, inner =>
            Several(3, () => _random.Pick(measures) is var name ? fields.Leaf(name, name + field.Type.Kind, inner) : ""));
    }

    private Dictionary<string, object?> Entry(ConnectionSpec spec, bool mayWalk)
    {
        List<ScalarField> onEdges = [.. (spec.Over?.Properties?.Fields ?? []).Where(IsGrouped)];
        if (onEdges.Count > 0 && (spec.Target is not FieldedType || _random.Chance(0.4)))
        {
            var property = _random.Pick(onEdges);
            return new() { ["edge"] = new Dictionary<string, object?> { [property.Name] = Choice(property) } };
        }

        var all = ((FieldedType)spec.Target).Fields;
        var field = _random.Pick<Field>([.. all.OfType<ScalarField>().Where(IsGrouped), .. all.OfType<TraversalField>().Where(_ => mayWalk)]);
        return new() { [field.Name] = Choice(field) };
    }

    private static bool IsGrouped(ScalarField field) => !field.IsList && field.Type.HasOrder;

    /// <summary>A variable now and then; what it holds is the same in every run, for it makes the statement.</summary>
    private object? Choice(Field field)
    {
        var isTime = field is ScalarField { Type.Kind: ScalarKind.DateTime or ScalarKind.LocalDateTime or ScalarKind.Date };
        var name = new EnumName(field is TraversalField ? "KEY" : isTime ? _random.Pick(["VALUE", "DAY", "MONTH", "YEAR"]) : "VALUE");
        return context.Lift(field is TraversalField ? "NodeGrouping" : isTime ? "TimeGrouping" : "ValueGrouping", _ => name);
    }
}
