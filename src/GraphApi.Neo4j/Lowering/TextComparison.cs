using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a comparison of a text with a parameter by code point. Off the index the server compares them by UTF-16 unit, which
/// differs only where a surrogate meets a unit from U+E000 up, so only if the text starts with all that the parameter has before its
/// first such unit. Then both are compared as lists of units, in which surrogates stand behind all others; else as they are. The
/// parameter is a list of its text and, if it has such a unit, of what stands before it.
/// <para>
/// Example: <c>CASE WHEN n1.`name` STARTS WITH $p.v0[1] THEN [u2 IN split(n1.`name`, '') | ...] > [u2 IN split($p.v0[0], '') | ...]
/// ELSE n1.`name` > $p.v0[0] END</c>.
/// </para>
/// </summary>
internal static class TextComparison
{
    /// <param name="comparison">An operator: <c>></c>.</param>
    /// <param name="writeParameter">What the parameter encoder wrote in <see cref="ParameterForm.OrderedText"/>.</param>
    public static void Write(LoweringState state, Action writeOperand, string comparison, Action writeParameter)
    {
        void WriteText()
        {
            writeParameter();
            state.Text.Syntax("[0]");
        }

        var unit = state.Variable("u");
        state.Text.Syntax("CASE WHEN ");
        writeOperand();
        state.Text.Syntax(" STARTS WITH ");
        writeParameter();
        state.Text.Syntax("[1] THEN ");
        WriteUnits(state, unit, writeOperand);
        state.Text.Syntax($" {comparison} ");
        WriteUnits(state, unit, WriteText);
        state.Text.Syntax(" ELSE ");
        writeOperand();
        state.Text.Syntax($" {comparison} ");
        WriteText();
        state.Text.Syntax(" END");
    }

    private static void WriteUnits(LoweringState state, string unit, Action writeText)
    {
        state.Text.Syntax($"[{unit} IN split(");
        writeText();
        state.Text.Syntax($@", '') | CASE WHEN {unit} > '\uD7FF' AND {unit} < '\uE000' THEN '\uFFFF' + {unit} ELSE {unit} END]");
    }
}
