using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes what all rows come to, and values that are added up outside with their counts. The aggregates stand in the RETURN: in a
/// WITH the server would group by the variables around, and give no row where there is nothing.
/// <para>
/// Example: <c>COLLECT { MATCH (n0)&lt;-[r2:`ABOUT`]-(n1) RETURN [min(n1.`age`), count(DISTINCT n1.`name`)] }</c>.
/// </para>
/// </summary>
internal static class AggregateLowering
{
    /// <summary>Two to the power of 32.</summary>
    private const string Half = "4294967296";

    public static IEnumerable<Action> Columns(LoweringState state, AggregatePart part, SourceLowering source)
    {
        if (!part.Folds.IsEmpty)
            yield return () => state.Aside(() => WriteFolds(state, part, source));
        foreach (var tally in part.Tallies)
            yield return () => state.Aside(() => WriteTally(state, tally.Of, source));
    }

    public static void WriteValue(LoweringState state, RowField of, RowVariables row) =>
        state.Text.Property(of.IsOfEdge ? row.Edge! : row.Node, of.Field.Property);

    private static void WriteFolds(LoweringState state, AggregatePart part, SourceLowering source)
    {
        state.Text.Syntax("COLLECT { ");
        var row = source.WriteRows();
        state.Text.Syntax(" RETURN [");
        state.Separated(part.Folds, ", ", column => WriteFold(state, column, row));
        state.Text.Syntax("] }");
    }

    private static void WriteFold(LoweringState state, AggregateColumn column, RowVariables row)
    {
        if (column.Fold == Fold.Halves)
        {
            WriteHalves(state, column.Of, row);
            return;
        }

        state.Text.Syntax(column.Fold switch
        {
            Fold.Min => "min(",
            Fold.Max => "max(",
            Fold.DistinctCount => "count(DISTINCT ",
            _ => throw new NotSupportedException($"{column.Fold} gives no single value."),
        });
        WriteValue(state, column.Of, row);
        state.Text.Syntax(")");
    }

    /// <summary>
    /// <c>[sum(CASE WHEN n1.`age` IS :: INTEGER NOT NULL THEN n1.`age` / 4294967296 END), ..., count(n1.`age`)]</c>: a value of another
    /// type would end the statement.
    /// </summary>
    private static void WriteHalves(LoweringState state, RowField of, RowVariables row)
    {
        state.Text.Syntax("[sum(");
        WriteIfInteger(state, of, row, $" / {Half}");
        state.Text.Syntax("), sum(");
        WriteIfInteger(state, of, row, $" % {Half}");
        state.Text.Syntax("), count(");
        WriteIfInteger(state, of, row, "");
        state.Text.Syntax("), count(");
        WriteValue(state, of, row);
        state.Text.Syntax(")]");
    }

    private static void WriteIfInteger(LoweringState state, RowField of, RowVariables row, string half)
    {
        state.Text.Syntax("CASE WHEN ");
        WriteValue(state, of, row);
        state.Text.Syntax(" IS :: INTEGER NOT NULL THEN ");
        WriteValue(state, of, row);
        state.Text.Syntax($"{half} END");
    }

    /// <summary><c>COLLECT { MATCH ... WITH n1.`weight` AS v4, count(*) AS t5 WHERE v4 IS NOT NULL RETURN [v4, t5] }</c>.</summary>
    private static void WriteTally(LoweringState state, RowField of, SourceLowering source)
    {
        var (value, times) = (state.Variable("v"), state.Variable("t"));
        state.Text.Syntax("COLLECT { ");
        var row = source.WriteRows();
        state.Text.Syntax(" WITH ");
        WriteValue(state, of, row);
        state.Text.Syntax($" AS {value}, count(*) AS {times} WHERE {value} IS NOT NULL RETURN [{value}, {times}] }}");
    }
}
