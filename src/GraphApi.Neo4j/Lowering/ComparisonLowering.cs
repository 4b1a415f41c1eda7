using GraphApi.Model.Values;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes comparisons of a value with a slot: <c>n1.`rank` > $p.v0</c>. Date-times and the order of text need more words: see
/// <see cref="InstantComparison"/> and <see cref="TextComparison"/>.
/// </summary>
internal static class ComparisonLowering
{
    public static void Write(LoweringState state, ComparisonFilter filter, Action writeOperand)
    {
        switch (filter)
        {
            case { Operand.Type.Kind: ScalarKind.DateTime }:
                InstantComparison.Write(state, filter, writeOperand);
                break;
            case { Operand.Type.IsText: true, Comparison: Comparison.Greater or Comparison.GreaterOrEqual or Comparison.Less or Comparison.LessOrEqual }:
                state.Forms[filter.ValueSlot] = ParameterForm.OrderedText;
                TextComparison.Write(state, writeOperand, Operator(filter.Comparison), () => state.Text.Parameter(filter.ValueSlot));
                break;
            default:
                writeOperand();
                state.Text.Syntax($" {Operator(filter.Comparison)} ").Parameter(filter.ValueSlot);
                break;
        }
    }

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.In => "IN",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Contains => "CONTAINS",
        Comparison.StartsWith => "STARTS WITH",
        Comparison.EndsWith => "ENDS WITH",
        _ => throw new NotSupportedException($"{comparison} is no comparison."),
    };
}
