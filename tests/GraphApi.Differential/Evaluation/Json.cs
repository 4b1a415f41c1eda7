using System.Globalization;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Writes JSON as the contract has it: no spaces, only what must be escaped.</summary>
internal static class Json
{
    public static string Object(IEnumerable<(string Name, string Value)> fields) =>
        "{" + string.Join(',', fields.Select(f => $"{Text(f.Name)}:{f.Value}")) + "}";

    public static string List(IEnumerable<string> elements) => "[" + string.Join(',', elements) + "]";

    public static string Value(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => "null",
        GraphValueKind.String => Text(value.AsString()),
        GraphValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        GraphValueKind.Float => value.AsFloat().ToString("R", CultureInfo.InvariantCulture),
        GraphValueKind.Boolean => Boolean(value.AsBoolean()),
        GraphValueKind.DateTime => Text(DateTimeText.Write(value.AsDateTime())),
        GraphValueKind.Date => Text(DateText.Write(value.AsDate())),
        GraphValueKind.LocalTime => Text(LocalTimeText.Write(value.AsLocalTime())),
        GraphValueKind.LocalDateTime => Text(LocalDateTimeText.Write(value.AsLocalDateTime())),
        GraphValueKind.Duration => Text(DurationText.Write(value.AsDuration())),
        GraphValueKind.Json => value.AsJson(),
        _ => List(value.AsList().ToArray().Select(Value)),
    };

    /// <summary>An input as JSON.</summary>
    public static string Any(object? input) => input switch
    {
        null => "null",
        bool truth => Boolean(truth),
        string text => Text(text),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Dictionary<string, object?> members => Object(members.Select(m => (m.Key, Any(m.Value)))),
        List<object?> elements => List(elements.Select(Any)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{input}"),
    };

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Text(string text) => "\"" + string.Concat(text.Select(Escape)) + "\"";

    private static string Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    };
}
