using System.Globalization;
using System.Text;

namespace GraphApi.Sqlite.Storage;

/// <summary>Writes JSON exactly as SQLite does: what a list holds passes through to the answer as it was written.</summary>
internal static class JsonText
{
    public static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var unit in text)
        {
            if (Short(unit) is { } escape)
                json.Append('\\').Append(escape);
            else if (unit < ' ')
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                json.Append(unit);
        }

        json.Append('"');
    }

    public static void Append(StringBuilder json, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.Append(text);

        // Without it SQLite reads an integer, which a float of more than 17 digits does not equal.
        if (text.AsSpan().IndexOfAny('.', 'E') < 0)
            json.Append(".0");
    }

    private static char? Short(char unit) => unit switch
    {
        '"' or '\\' => unit,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
