using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Planning.Search;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Lowering;

/// <summary>Writes searches by words. The slot is a map of the forms of what is asked for.</summary>
internal static class SearchLowering
{
    /// <summary><c>all(w2 IN $p.v0.starts WHERE n1.`_gaSearch` CONTAINS w2)</c>.</summary>
    public static void WriteFilter(LoweringState state, SearchFilter filter, string node)
    {
        Require(state);
        state.Forms[filter.QuerySlot] = ParameterForm.Search;
        WriteHoldsAll(state, node, filter.QuerySlot, "starts");
    }

    /// <summary>
    /// The digit of how well a node fits: <c>CASE WHEN n1.`_gaSearch` CONTAINS $p.v0.whole THEN '0' WHEN all(w4 IN $p.v0.words WHERE ...)
    /// THEN '1' ELSE '2' END</c>.
    /// </summary>
    public static void WriteMatch(LoweringState state, string node, int slot)
    {
        state.Text.Syntax("CASE WHEN ").Property(node, SearchText.Column).Syntax(" CONTAINS ").Parameter(slot)
            .Syntax($".whole THEN '{SearchKey.DigitOf(SearchMatch.Exact)}' WHEN ");
        WriteHoldsAll(state, node, slot, "words");
        state.Text.Syntax($" THEN '{SearchKey.DigitOf(SearchMatch.Words)}' ELSE '{SearchKey.DigitOf(SearchMatch.Prefix)}' END");
    }

    /// <exception cref="StoreException">The graph is one that others wrote, which has no words to be found by.</exception>
    public static void Require(LoweringState state)
    {
        if (!state.Shape.IsOurs)
            throw new StoreException(StoreErrorKind.SearchUnavailable, "The database was filled by others and has no index of words.");
    }

    public static void WriteHoldsAll(LoweringState state, string node, int slot, string form)
    {
        var word = state.Variable("w");
        state.Text.Syntax($"all({word} IN ").Parameter(slot).Syntax($".{form} WHERE ").Property(node, SearchText.Column).Syntax($" CONTAINS {word})");
    }
}
