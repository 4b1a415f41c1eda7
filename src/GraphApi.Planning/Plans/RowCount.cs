using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Planning.Plans;

/// <summary>
/// How many rows a run of a plan can give: the sizes of its pages, multiplied where they nest and added where they stand side by side.
/// Saturates at <see cref="long.MaxValue"/>.
/// </summary>
public static class RowCount
{
    public static long Of(OperationPlan plan, ReadOnlySpan<GraphValue> values) => Sum(plan.Roots, values);

    private static long Sum(ImmutableArray<FieldStep> steps, ReadOnlySpan<GraphValue> values)
    {
        var sum = 0L;
        foreach (var step in steps)
            sum = Add(sum, Of(step, values));
        return sum;
    }

    private static long Of(FieldStep step, ReadOnlySpan<GraphValue> values) => step switch
    {
        ConnectionStep connection => Of(connection, values),
        ToOneStep one => Times(1, one.Selection, values),
        LookupStep lookup => Times(1, lookup.Selection, values),
        NodeListStep list => Times(values[list.KeysSlot].AsList().Length, list.Selection, values),
        _ => 0,
    };

    private static long Of(ConnectionStep step, ReadOnlySpan<GraphValue> values)
    {
        var (rows, below) = (step.NeedsRows ? values[step.Window.LimitSlot].AsInteger() : 0, 1L);
        var groups = 0L;
        foreach (var part in step.Parts)
        {
            below = Add(below, Below(part, values));
            groups += part is GroupsPart group ? values[group.LimitSlot].AsInteger() : 0;
        }

        return Add(groups, Multiply(rows, below));
    }

    private static long Below(ConnectionPart part, ReadOnlySpan<GraphValue> values)
    {
        if (part is NodesPart nodes)
            return Of(nodes.Selection, values);
        var sum = 0L;
        foreach (var field in part is EdgesPart edges ? edges.Fields : [])
            sum = field is EdgeNode node ? Add(sum, Of(node.Selection, values)) : sum;
        return sum;
    }

    private static long Times(long nodes, ObjectSelection selection, ReadOnlySpan<GraphValue> values) =>
        Multiply(nodes, Add(1, Of(selection, values)));

    /// <summary>A node has one type, so the branch that gives most counts.</summary>
    private static long Of(ObjectSelection selection, ReadOnlySpan<GraphValue> values)
    {
        var most = 0L;
        foreach (var branch in selection.Branches)
            most = Math.Max(most, Sum(branch.Fields, values));
        return most;
    }

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Multiply(long a, long b) => a != 0 && b > long.MaxValue / a ? long.MaxValue : a * b;
}
