using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Lowering;

/// <summary>Writes searches by words. The slot is a map of the forms of what is asked for.</summary>
internal static class SearchLowering
{
    /// <summary><c>all(w2 IN $p.v0.starts WHERE n1.`_gaSearch` CONTAINS w2)</c>.</summary>
    public static void WriteFilter(LoweringState state, SearchFilter filter, string node)
    {
        state.Forms[filter.QuerySlot] = ParameterForm.Search;
        WriteHoldsAll(state, node, filter.QuerySlot, "starts");
    }

    private static void WriteHoldsAll(LoweringState state, string node, int slot, string form)
    {
        var word = state.Variable("w");
        state.Text.Syntax($"all({word} IN ").Parameter(slot).Syntax($".{form} WHERE ").Property(node, SearchText.Column).Syntax($" CONTAINS {word})");
    }
}
