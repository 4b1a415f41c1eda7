using System.Globalization;

namespace GraphApi.Differential.Generation;

/// <summary>Writes a value as GraphQL has it in a document.</summary>
public static class Literal
{
    public static string Write(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => Text(text),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        EnumName name => name.Name,
        VariableUse use => "$" + use.Name,
        IDictionary<string, object?> fields => "{" + string.Join(", ", fields.Select(f => $"{f.Key}: {Write(f.Value)}")) + "}",
        IEnumerable<object?> list => "[" + string.Join(", ", list.Select(Write)) + "]",
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
    };

    public static string Text(string text) => "\"" + string.Concat(text.Select(Escape)) + "\"";

    private static string Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' or '\u007f' or '\u0085' or '\u2028' or '\ufeff' => $"\\u{(int)unit:X4}",
        _ => unit.ToString(),
    };
}
