using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Planning.Plans;

/// <summary>
/// What a run of a plan may cost, from the sizes of its pages, which are multiplied where they nest and added where they stand side by
/// side. Saturates at <see cref="long.MaxValue"/>.
/// </summary>
/// <param name="Fields">How often something is looked for: a node, a page, a total, an aggregate, groups.</param>
/// <param name="Rows">How many rows it can give.</param>
public readonly record struct OperationCost(long Fields, long Rows)
{
    private static readonly OperationCost OneNode = new(0, 1);

    public static OperationCost Of(OperationPlan plan, ReadOnlySpan<GraphValue> values) => Sum(plan.Roots, values);

    public static OperationCost operator +(OperationCost a, OperationCost b) => new(Add(a.Fields, b.Fields), Add(a.Rows, b.Rows));

    public static OperationCost operator *(long times, OperationCost cost) => new(Multiply(times, cost.Fields), Multiply(times, cost.Rows));

    private static OperationCost Sum(ImmutableArray<FieldStep> steps, ReadOnlySpan<GraphValue> values)
    {
        var sum = default(OperationCost);
        foreach (var step in steps)
            sum += Of(step, values);
        return sum;
    }

    private static OperationCost Of(FieldStep step, ReadOnlySpan<GraphValue> values) => step switch
    {
        ConnectionStep connection => Of(connection, values),
        ToOneStep one => Nodes(1, one.Selection, values),
        LookupStep lookup => Nodes(1, lookup.Selection, values),
        NodeListStep list => Nodes(values[list.KeysSlot].AsList().Length, list.Selection, values),
        _ => default,
    };

    private static OperationCost Of(ConnectionStep step, ReadOnlySpan<GraphValue> values)
    {
        var cost = new OperationCost((step.NeedsRows ? 1 : 0) + (step.SelectsTotalCount ? 1 : 0), 0);
        var row = OneNode;
        foreach (var part in step.Parts)
        {
            row += OfRow(part, values);
            cost += part switch
            {
                GroupsPart groups => new OperationCost(1, values[groups.LimitSlot].AsInteger()),
                AggregatePart => new OperationCost(1, 0),
                _ => default,
            };
        }

        return step.NeedsRows ? cost + (values[step.Window.LimitSlot].AsInteger() * row) : cost;
    }

    /// <summary>What a part adds to each row of its page.</summary>
    private static OperationCost OfRow(ConnectionPart part, ReadOnlySpan<GraphValue> values)
    {
        if (part is NodesPart nodes)
            return Of(nodes.Selection, values);
        var sum = default(OperationCost);
        foreach (var field in part is EdgesPart edges ? edges.Fields : [])
            sum += field is EdgeNode node ? Of(node.Selection, values) : default;
        return sum;
    }

    private static OperationCost Nodes(long count, ObjectSelection selection, ReadOnlySpan<GraphValue> values) =>
        new OperationCost(1, 0) + (count * (OneNode + Of(selection, values)));

    /// <summary>A node has one type, so the branch that asks for most counts.</summary>
    private static OperationCost Of(ObjectSelection selection, ReadOnlySpan<GraphValue> values)
    {
        var most = default(OperationCost);
        foreach (var branch in selection.Branches)
        {
            var cost = Sum(branch.Fields, values);
            most = new OperationCost(Math.Max(most.Fields, cost.Fields), Math.Max(most.Rows, cost.Rows));
        }

        return most;
    }

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Multiply(long a, long b) => a != 0 && b > long.MaxValue / a ? long.MaxValue : a * b;
}
