using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a comparison of date-times by instant. Cypher's <c>=</c> wants the same offset too, but orders by instant first: so the
/// forms of one instant lie between that in the westernmost and that in the easternmost offset, and the slot brings that pair.
/// <para>Example: <c>(n1.`saidFrom` >= $p.v0[0] AND n1.`saidFrom` &lt;= $p.v0[1])</c>.</para>
/// </summary>
internal static class InstantComparison
{
    public static void Write(LoweringState state, ComparisonFilter filter, Action writeOperand)
    {
        void WritePair() => state.Text.Parameter(filter.ValueSlot);

        state.Forms[filter.ValueSlot] = ParameterForm.Instants;
        switch (filter.Comparison)
        {
            case Comparison.Equal: WriteBetween(state, writeOperand, WritePair); break;
            case Comparison.In: WriteIn(state, writeOperand, WritePair); break;
            case Comparison.Greater: WriteBound(state, writeOperand, " > ", WritePair, "[1]"); break;
            case Comparison.GreaterOrEqual: WriteBound(state, writeOperand, " >= ", WritePair, "[0]"); break;
            case Comparison.Less: WriteBound(state, writeOperand, " < ", WritePair, "[0]"); break;
            case Comparison.LessOrEqual: WriteBound(state, writeOperand, " <= ", WritePair, "[1]"); break;
            default: throw new NotSupportedException($"{filter.Comparison} does not compare date-times.");
        }
    }

    private static void WriteIn(LoweringState state, Action writeOperand, Action writePairs)
    {
        var pair = state.Variable("i");
        state.Text.Syntax($"any({pair} IN ");
        writePairs();
        state.Text.Syntax(" WHERE ");
        WriteBetween(state, writeOperand, () => state.Text.Syntax(pair));
        state.Text.Syntax(")");
    }

    private static void WriteBetween(LoweringState state, Action writeOperand, Action writePair)
    {
        state.Text.Syntax("(");
        WriteBound(state, writeOperand, " >= ", writePair, "[0] AND ");
        WriteBound(state, writeOperand, " <= ", writePair, "[1])");
    }

    private static void WriteBound(LoweringState state, Action writeOperand, string comparison, Action writePair, string behind)
    {
        writeOperand();
        state.Text.Syntax(comparison);
        writePair();
        state.Text.Syntax(behind);
    }
}
