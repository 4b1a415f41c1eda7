using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>What the values of all rows come to; nulls are left out.</summary>
internal sealed class AggregateEvaluator(FieldErrors errors, EvaluatorFlaw flaw)
{
    public string Measure(SelectedField measure, ScalarField field, IEnumerable<GraphValue> all)
    {
        List<GraphValue> values = [.. all.Where(v => !v.IsNull)];
        return measure.Name switch
        {
            "min" => values.Count == 0 ? "null" : Json.Value(values.Order(TypedOrder.Instance).First()),
            "max" => values.Count == 0 ? "null" : Json.Value(values.Order(TypedOrder.Instance).Last()),
            "avg" => values.Count == 0 ? "null" : Json.Value(GraphValue.Float(ExactDecimal.Sum(values).Over(values.Count))),
            "sum" => Sum(measure, field.Type.Kind, values),
            "distinctCount" => $"{(flaw == EvaluatorFlaw.CountsAlikeTwice ? values.Count : values.Distinct().Count())}",
            _ => Json.Text($"{Stem(field.Type)}FieldAggregate"),
        };
    }

    private string Sum(SelectedField measure, ScalarKind kind, List<GraphValue> values)
    {
        var sum = ExactDecimal.Sum(values);
        if (kind == ScalarKind.Float)
            return sum.Over(1) is var rounded && double.IsFinite(rounded)
                ? Json.Value(GraphValue.Float(rounded))
                : errors.SumOutOfRange(measure, "Float");
        return sum.AsLong() is { } whole ? Json.Value(GraphValue.Integer(whole)) : errors.SumOutOfRange(measure, "Long");
    }

    private static string Stem(ScalarType type) => type.Kind == ScalarKind.Enum ? "Enum" : type.Kind.ToString();
}
