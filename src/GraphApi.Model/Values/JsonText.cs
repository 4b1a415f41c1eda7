using System.Globalization;
using System.Text;

namespace GraphApi.Model.Values;

/// <summary>
/// Writes JSON in the one form that stores and answers share, which is SQLite's: <c>"</c> and <c>\</c> behind a backslash,
/// <c>\b \f \n \r \t</c>, other characters below U+0020 as <c>\u00xx</c> in lower-case hex, and nothing else.
/// </summary>
public static class JsonText
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
