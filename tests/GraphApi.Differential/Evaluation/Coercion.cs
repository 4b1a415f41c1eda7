using System.Globalization;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Makes an input the value of a scalar. Only what generators write need be known.</summary>
internal static class Coercion
{
    public static GraphValue Read(ScalarType type, object? input) => (type.Kind, input) switch
    {
        (_, null) => GraphValue.Null,
        (ScalarKind.Id, long number) => GraphValue.String(number.ToString(CultureInfo.InvariantCulture)),
        (ScalarKind.Int or ScalarKind.Long, long number) => GraphValue.Integer(number),
        (ScalarKind.Long, string digits) => GraphValue.Integer(long.Parse(digits, CultureInfo.InvariantCulture)),
        (ScalarKind.Float, long number) => GraphValue.Float(number),
        (ScalarKind.Float, double number) => GraphValue.Float(number),
        (ScalarKind.Boolean, bool truth) => GraphValue.Boolean(truth),
        (ScalarKind.DateTime, string text) when DateTimeText.TryParse(text, out var instant) => GraphValue.DateTime(instant),
        (ScalarKind.Json, _) => GraphValue.Json(Json.Any(input)),
        (ScalarKind.LocalTime, string text) when LocalTimeText.TryParse(text, out var time) => GraphValue.LocalTime(time),
        (ScalarKind.LocalDateTime, string text) when LocalDateTimeText.TryParse(text, out var local) => GraphValue.LocalDateTime(local),
        (ScalarKind.Duration, string text) when DurationText.TryParse(text, out var duration) => GraphValue.Duration(duration),
        (ScalarKind.Date, string text) when DateText.TryParse(text, out var day) => GraphValue.Date(day),
        (_, string text) => GraphValue.String(text),
        _ => throw new ArgumentException($"{input} is no {type.Name}.", nameof(input)),
    };
}
