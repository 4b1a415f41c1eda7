using System.Globalization;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>What one lowering counts up: the text, the variables, and the slots whose values are compared by instant.</summary>
internal sealed class LoweringState
{
    private int _variables;

    public CypherWriter Text { get; } = new();

    /// <summary>Slots that the statement reads as pairs of bounds: see <see cref="Storage.ParameterEncoder"/>.</summary>
    public SortedSet<int> InstantSlots { get; } = [];

    /// <summary>
    /// A variable that no other part of the statement has: <c>n3</c>. The letters tell nodes (n), relationships (r), sort keys (k),
    /// elements (e), pairs of instants (i) and roots (c) apart.
    /// </summary>
    public string Variable(string letter) => letter + (_variables++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the items with commas between them.</summary>
    public void Separated<T>(IEnumerable<T> items, string separator, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                Text.Syntax(separator);
            isFirst = false;
            write(item);
        }
    }
}
