using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes where the nodes of a root are found by a filter on a field with an index.
/// <para>
/// Example: <c>UNWIND $p.r0 AS b2 MATCH (n1:`Place`) USING INDEX SEEK n1:`Place`(`_gaP_name`) WHERE n1.`_gaP_name` > b2[0] AND
/// n1.`_gaP_name` &lt; b2[1]</c>, for a list, to which <c> + [['0', '1']]</c> adds null; else <c>n1.`_gaP_name` > $p.s0 AND
/// n1.`_gaP_name` &lt; $p.e0</c> without UNWIND.
/// </para>
/// </summary>
internal sealed class EntryLowering(LoweringState state, IndexEntry entry)
{
    private readonly string _range = entry.IsList ? state.Variable("b") : "";

    public string Property { get; } = OrderColumn.Of(entry.Field);

    /// <summary>What stands before MATCH.</summary>
    public void WriteRanges()
    {
        if (!entry.IsList)
            return;
        state.Bounds.Add((entry.Lower!.ValueSlot, null));
        state.Text.Syntax("UNWIND ").Bound(entry.Lower.ValueSlot, null);
        state.Text.Syntax(entry.HasNull ? $" + [['{OrderBounds.NullStart}', '{OrderBounds.AnyStart}']] AS {_range} " : $" AS {_range} ");
    }

    public void WriteConditions(string node)
    {
        if (entry.IsList)
        {
            state.Text.Property(node, Property).Syntax($" > {_range}[0] AND ").Property(node, Property).Syntax($" < {_range}[1]");
            return;
        }

        state.Text.Property(node, Property).Syntax(" > ");
        if (entry.Lower is { } lower)
            WriteBound(lower, OrderBounds.LowerOf(lower.Comparison));
        else
            state.Text.Syntax($"'{(entry.HasNull ? OrderBounds.NullStart : OrderBounds.AnyStart)}'");
        if (entry.Upper is null && !entry.HasNull)
            return;
        state.Text.Syntax(" AND ").Property(node, Property).Syntax(" < ");
        if (entry.Upper is { } upper)
            WriteBound(upper, OrderBounds.UpperOf(upper.Comparison));
        else
            state.Text.Syntax($"'{OrderBounds.AnyStart}'");
    }

    private void WriteBound(ComparisonFilter condition, OrderBound bound)
    {
        state.Bounds.Add((condition.ValueSlot, bound));
        state.Text.Bound(condition.ValueSlot, bound);
    }
}
