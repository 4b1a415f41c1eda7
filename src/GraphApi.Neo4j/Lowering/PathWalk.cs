using GraphApi.Model.Fields;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes steps of a path, one subquery with one MATCH each: so a step may go back over the relationship of the step before, and
/// a repeated one is walked as a search that visits each node once (an ORDER BY or LIMIT in its reach undoes that).
/// <para>Example: <c>CALL (n0) { MATCH (n0)&lt;-[:`PART_OF`*0..]-(n1) RETURN DISTINCT n1 }</c>.</para>
/// </summary>
internal static class PathWalk
{
    /// <summary>Writes all steps of the path, to nodes of its target, each of which stands once, and gives their variable.</summary>
    public static string WriteAll(LoweringState state, PathField field, string start)
    {
        var middle = WriteBefore(state, field, start);
        var end = WriteStep(state, field.Steps[^1], Hop.Of(field.Steps[^1], field.Target, state.Shape), middle);
        state.Text.Syntax($" WITH DISTINCT {end}");
        return end;
    }

    /// <summary>
    /// Writes the steps but for the last, to what it starts from, and gives the variable: the start's own if there is one step.
    /// </summary>
    public static string WriteBefore(LoweringState state, PathField field, string start)
    {
        var current = start;
        foreach (var step in field.Steps.SkipLast(1))
        {
            var next = WriteStep(state, step, Hop.Of(step), current);
            state.Text.Syntax(current == start ? " " : $" WITH DISTINCT {next} ");
            current = next;
        }

        return current;
    }

    private static string WriteStep(LoweringState state, PathStep step, Hop hop, string start)
    {
        var end = state.Variable("n");
        state.Text.Syntax($"CALL ({start}) {{ MATCH ");
        RelationshipScan.WritePattern(state, hop, start, new RowVariables(end, ""), Repeat(step.Repetition));
        if (step.Repetition == Repetition.OneOrMore)
            state.Text.Syntax($" WHERE {end} <> {start}");
        state.Text.Syntax($" RETURN DISTINCT {end} }}");
        return end;
    }

    private static string Repeat(Repetition repetition) => repetition switch
    {
        Repetition.Once => "",
        Repetition.OneOrMore => "*",
        _ => "*0..",
    };
}
