using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a look-up by a unique field as a list of at most one node; an interface or union is found by its own label and its own index.
/// <para>Example: <c>COLLECT { MATCH (n0:`Place`) WHERE n0.`key` = $p.v0 RETURN [n0.`name`] }</c>.</para>
/// </summary>
internal static class LookupLowering
{
    public static void Write(LoweringState state, LookupStep step)
    {
        var row = new RowVariables(state.Variable("n"));
        state.Text.Syntax($"COLLECT {{ MATCH ({row.Node}").Labelled(step.Target, state.Shape).Syntax(") WHERE ");
        var by = new FieldOperand(FilterScope.Node, step.By);
        FilterLowering.Write(state, new ComparisonFilter(by, Comparison.Equal, step.ValueSlot), row);
        // Others may have given two nodes one key.
        if (!state.Shape.IsOurs)
            state.Text.Syntax($" WITH {row.Node} ORDER BY elementId({row.Node}) LIMIT 1");
        state.Return(() => SelectionLowering.WriteList(state, step.Selection, row.Node));
        state.Text.Syntax(" }");
    }
}
