using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Tells whether a value is as the operators ask; all entries must hold.</summary>
internal sealed class ValueFilter(EvaluatorFlaw flaw)
{
    public bool Matches(ScalarType type, object? filter, GraphValue value) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "and" => entry.Value is null || Inputs.List(entry.Value).All(f => Matches(type, f, value)),
        "or" => entry.Value is null || Inputs.List(entry.Value).Any(f => Matches(type, f, value)),
        var name => OperatorMatches(type, name, entry.Value, value),
    });

    /// <summary>What the list holds; a null list holds nothing.</summary>
    public bool ListMatches(ScalarType type, object? filter, GraphValue list)
    {
        var elements = list.IsNull ? [] : list.AsList().ToArray();
        return Inputs.Object(filter).Where(e => e.Value is not null).All(entry => entry.Key switch
        {
            "some" => elements.Any(e => Matches(type, entry.Value, e)),
            "none" => !elements.Any(e => Matches(type, entry.Value, e)),
            "all" => elements.All(e => Matches(type, entry.Value, e)) && (flaw != EvaluatorFlaw.AllWantsOne || elements.Length > 0),
            "any" => elements.Length > 0 == (bool)entry.Value!,
            var name => throw new ArgumentException($"Unknown operator {name}.", nameof(filter)),
        });
    }

    /// <summary>An <c>n</c> before the name turns the answer round.</summary>
    private bool OperatorMatches(ScalarType type, string name, object? asked, GraphValue value) => name switch
    {
        "eq" => Same(Coercion.Read(type, asked), value),
        "in" => asked is not null && Inputs.List(asked).Any(e => Same(Coercion.Read(type, e), value)),
        _ when name.StartsWith('n') => !OperatorMatches(type, name[1..], asked, value),
        _ when asked is null || value.IsNull => false,
        "gt" => Compare(value, Coercion.Read(type, asked)) > 0,
        "gte" => Compare(value, Coercion.Read(type, asked)) >= 0,
        "lt" => Compare(value, Coercion.Read(type, asked)) < 0,
        "lte" => Compare(value, Coercion.Read(type, asked)) <= 0,
        "contains" => value.AsString().Contains((string)asked, LetterForLetter),
        "startsWith" => value.AsString().StartsWith((string)asked, LetterForLetter),
        "endsWith" => value.AsString().EndsWith((string)asked, LetterForLetter),
        _ => throw new ArgumentException($"Unknown operator {name}.", nameof(name)),
    };

    private StringComparison LetterForLetter =>
        flaw == EvaluatorFlaw.TextIgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Null is the same as null; date-times of one instant are the same in every offset.</summary>
    private bool Same(GraphValue asked, GraphValue value)
    {
        if (asked.IsNull || value.IsNull)
            return asked.IsNull && value.IsNull && flaw != EvaluatorFlaw.EqualIgnoresNull;
        return asked.Kind == GraphValueKind.DateTime ? asked.AsDateTime().Instant == value.AsDateTime().Instant : asked == value;
    }

    private int Compare(GraphValue value, GraphValue asked) => value.Kind switch
    {
        GraphValueKind.DateTime => value.AsDateTime().Instant.CompareTo(asked.AsDateTime().Instant),
        GraphValueKind.String when flaw == EvaluatorFlaw.ComparesByUtf16Unit => string.CompareOrdinal(value.AsString(), asked.AsString()),
        _ => TypedOrder.Instance.Compare(value, asked),
    };
}
