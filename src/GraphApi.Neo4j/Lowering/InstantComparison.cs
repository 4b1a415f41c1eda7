using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a comparison of date-times by instant. Cypher's <c>=</c> wants the same offset too, but orders by instant first: so the
/// value lies between that instant in the westernmost and in the easternmost offset, and the slot brings that pair.
/// <para>Example: <c>(n1.`saidFrom` >= $p.v0[0] AND n1.`saidFrom` &lt;= $p.v0[1])</c>.</para>
/// </summary>
internal static class InstantComparison
{
    public static void Write(LoweringState state, ComparisonFilter filter, RowVariables row)
    {
        state.Forms[filter.ValueSlot] = ParameterForm.Instants;
        switch (filter.Comparison)
        {
            case Comparison.Equal: WriteBetween(state, filter.Operand, row, () => state.Text.Parameter(filter.ValueSlot)); break;
            case Comparison.In: WriteIn(state, filter, row); break;
            default: throw new NotSupportedException($"{filter.Comparison} does not compare date-times.");
        }
    }

    private static void WriteIn(LoweringState state, ComparisonFilter filter, RowVariables row)
    {
        var pair = state.Variable("i");
        state.Text.Syntax($"any({pair} IN ").Parameter(filter.ValueSlot).Syntax(" WHERE ");
        WriteBetween(state, filter.Operand, row, () => state.Text.Syntax(pair));
        state.Text.Syntax(")");
    }

    private static void WriteBetween(LoweringState state, FilterOperand operand, RowVariables row, Action writePair)
    {
        state.Text.Syntax("(");
        WriteBound(state, operand, row, " >= ", writePair, "[0] AND ");
        WriteBound(state, operand, row, " <= ", writePair, "[1])");
    }

    private static void WriteBound(
        LoweringState state, FilterOperand operand, RowVariables row, string comparison, Action writePair, string behind)
    {
        if (operand.Scope == FilterScope.Element)
            state.Text.Syntax(row.Element!);
        else
            state.Text.Property(row.Of(operand.Scope), operand.Field.Property);
        state.Text.Syntax(comparison);
        writePair();
        state.Text.Syntax(behind);
    }
}
