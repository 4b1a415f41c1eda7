using GraphApi.Model.Fields;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes steps of a path, one subquery with one MATCH each: so a step may go back over the relationship of the step before, and
/// a repeated one is walked as a search that visits each node once (an ORDER BY or LIMIT in its reach undoes that).
/// <para>Example: <c>CALL (n0) { MATCH (n0)&lt;-[:`PART_OF`*0..]-(n1) RETURN DISTINCT n1 }</c>.</para>
/// </summary>
internal static class PathWalk
{
    /// <summary>Writes the steps and gives the variable of the last one's nodes, each of which stands once.</summary>
    public static string Write(LoweringState state, IReadOnlyList<(PathStep Step, Hop Hop)> steps, string start)
    {
        var current = start;
        foreach (var (step, hop) in steps)
        {
            var next = state.Variable("n");
            WriteStep(state, step, hop, current, next);
            if (current != start)
                state.Text.Syntax($" WITH DISTINCT {next}");
            state.Text.Syntax(" ");
            current = next;
        }

        return current;
    }

    /// <summary>All steps of the path, to nodes of its target.</summary>
    public static string WriteAll(LoweringState state, PathField field, string start) =>
        Write(state, [.. Before(field), (field.Steps[^1], Hop.Of(field.Steps[^1], field.Target))], start);

    /// <summary>The steps but for the last, to what it starts from.</summary>
    public static string WriteBefore(LoweringState state, PathField field, string start) => Write(state, [.. Before(field)], start);

    private static IEnumerable<(PathStep Step, Hop Hop)> Before(PathField field) => field.Steps.SkipLast(1).Select(s => (s, Hop.Of(s)));

    private static void WriteStep(LoweringState state, PathStep step, Hop hop, string start, string end)
    {
        state.Text.Syntax($"CALL ({start}) {{ MATCH ");
        RelationshipScan.WritePattern(state, hop, start, new RowVariables(end, ""), Repeat(step.Repetition));
        if (step.Repetition == Repetition.OneOrMore)
            state.Text.Syntax($" WHERE {end} <> {start}");
        state.Text.Syntax($" RETURN DISTINCT {end} }}");
    }

    private static string Repeat(Repetition repetition) => repetition switch
    {
        Repetition.Once => "",
        Repetition.OneOrMore => "*",
        _ => "*0..",
    };
}
