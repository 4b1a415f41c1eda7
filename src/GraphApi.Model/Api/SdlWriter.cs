using System.Text;

namespace GraphApi.Model.Api;

/// <summary>Writes SDL text: a block for each type, each with its description as a block string.</summary>
internal sealed class SdlWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Opens <c>type Place implements Node {</c>.</summary>
    public void Open(string head, string? description)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        Description(description, "");
        _text.Append(head).Append(" {\n");
    }

    /// <summary>Writes one member of the open block: a field or a value.</summary>
    public void Member(string text, string? description, string? deprecationReason = null)
    {
        Description(description, "  ");
        _text.Append("  ").Append(text);
        if (deprecationReason is not null)
            _text.Append(" @deprecated(reason: ").Append(Quoted(deprecationReason)).Append(')');
        _text.Append('\n');
    }

    public void Close() => _text.Append("}\n");

    /// <summary>Writes a definition of one line: <c>scalar Date</c>.</summary>
    public void Line(string text, string? description)
    {
        _text.Append('\n');
        Description(description, "");
        _text.Append(text).Append('\n');
    }

    public override string ToString() => _text.ToString();

    private void Description(string? description, string indent)
    {
        if (string.IsNullOrWhiteSpace(description))
            return;
        _text.Append(indent).Append("\"\"\"\n");
        foreach (var line in Lines(description))
            _text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        _text.Append(indent).Append("\"\"\"\n");
    }

    private static IEnumerable<string> Lines(string description) =>
        description.Replace("\"\"\"", "\\\"\"\"").ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(l => Printable(l).TrimEnd());

    /// <summary>A block string has no escapes, so what may not stand in a source text becomes a space.</summary>
    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) && c != '\t' ? ' ' : c));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", null));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
