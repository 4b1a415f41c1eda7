using System.Globalization;
using System.Text;

namespace GraphApi.Neo4j.Printing;

/// <summary>
/// The only writer of statement text. Its three verbs keep apart what is ours (syntax), what the schema names (identifiers,
/// always escaped) and what a request brings (parameters, never part of the text).
/// <para>Example: <c>MATCH (n0:`Place`) WHERE n0.`key` = $p.v0</c>.</para>
/// </summary>
internal sealed class CypherWriter
{
    private readonly StringBuilder _text = new();

    public CypherWriter Syntax(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A label, a relationship type or a property, in backticks.</summary>
    /// <remarks>
    /// Cypher reads <c>\u0060</c> as a backtick wherever it stands, inside of backticks too: so a backslash is escaped as well.
    /// </remarks>
    public CypherWriter Identifier(string name)
    {
        var escaped = name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal);
        _text.Append('`').Append(escaped).Append('`');
        return this;
    }

    /// <summary>The value of a slot: an entry of the one parameter <c>$p</c>, so that no value makes the server plan anew.</summary>
    public CypherWriter Parameter(int slot)
    {
        _text.Append("$p.v").Append(slot.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>A property of a variable of ours: <c>n0.`key`</c>.</summary>
    public CypherWriter Property(string variable, string name) => Syntax(variable).Syntax(".").Identifier(name);

    public override string ToString() => _text.ToString();
}
