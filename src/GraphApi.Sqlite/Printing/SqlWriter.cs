using System.Globalization;
using System.Text;

namespace GraphApi.Sqlite.Printing;

/// <summary>The only writer of statement text: syntax, identifier or parameter. Equal parameters share a number.</summary>
internal sealed class SqlWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<Parameter> _parameters = [];
    private readonly Dictionary<Parameter, int> _numbers = [];

    public void Syntax(string text) => _text.Append(text);

    /// <summary>A name in quotes: <c>"node_Place"</c>.</summary>
    public void Identifier(Name name)
    {
        if (name.Text.Contains('\0'))
            throw new ArgumentException("A name in SQL cannot hold U+0000.", nameof(name));
        _text.Append('"').Append(name.Text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    public void Parameter(Parameter parameter)
    {
        if (!_numbers.TryGetValue(parameter, out var number))
        {
            _parameters.Add(parameter);
            _numbers.Add(parameter, number = _parameters.Count);
        }

        _text.Append('?').Append(number.ToString(CultureInfo.InvariantCulture));
    }

    public SqlText ToText() => new(_text.ToString(), [.. _parameters]);
}
