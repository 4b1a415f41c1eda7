using System.Globalization;
using System.Text;
using GraphApi.Planning.Paging;

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

    /// <summary>
    /// A bound of an order that is kept, which a slot gives: <c>$p.s3</c> its start, <c>$p.e3</c> its end, <c>$p.t3</c> that of what begins with
    /// it, <c>$p.r3</c> pairs of start and end for a list.
    /// </summary>
    public CypherWriter Bound(int slot, OrderBound? bound)
    {
        _text.Append("$p.").Append(NameOf(slot, bound));
        return this;
    }

    /// <summary>The entry of <c>$p</c> that holds a bound.</summary>
    public static string NameOf(int slot, OrderBound? bound) => string.Create(CultureInfo.InvariantCulture, $"{bound switch
    {
        OrderBound.Start => 's',
        OrderBound.End => 'e',
        OrderBound.PrefixEnd => 't',
        _ => 'r',
    }}{slot}");

    /// <summary>A property of a variable of ours: <c>n0.`key`</c>.</summary>
    public CypherWriter Property(string variable, string name) => Syntax(variable).Syntax(".").Identifier(name);

    public override string ToString() => _text.ToString();
}
